enum ApplicationsTemplate {
  static let text = #"""
    <h1>[[Aplikasi|Applications]]</h1>
    <p class="lead">{{summary}}</p>
    <form class="filter" action="/aplikasi">
    <p><label for="q-aplikasi">[[Kata|Words]]</label><input id="q-aplikasi" name="q" value="{{words}}" placeholder="[[nama, fungsi, dinas|name, function, agency]]"></p>
    <p><label for="urut">[[Urutan|Order]]</label><select id="urut" name="urut">{{#orders}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{words}}</option>{{/orders}}</select></p>
    {{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}}
    <p><button>[[Cari|Search]]</button>{{#.plain}} <a href="{{.}}">[[Hapus pilihan|Clear]]</a>{{/.plain}}</p>
    </form>
    <ul class="chosen" aria-label="[[Yang dipilih|Chosen]]">
    {{#chosen}}<li><a href="{{href}}" aria-label="[[Hapus pilihan|Remove]] {{words}}">{{words}} <span aria-hidden="true">×</span></a></li>{{/chosen}}
    </ul>
    {{^parts}}
    <p class="empty">[[Belum ada aplikasi di register ini.|There is no application in this register yet.]]</p>
    {{/parts}}
    {{#parts}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    <div class="finder">
    <aside class="facets" aria-label="{{label}}">
    {{#facets}}
    {{> facets}}
    {{/facets}}
    </aside>
    <div>
    {{^.table}}
    <p class="empty">[[Tidak ada yang cocok. Hapus satu pilihan, atau coba kata yang lebih pendek.|Nothing matches. Remove a choice, or try a shorter word.]]</p>
    {{/.table}}
    {{#.table}}
    {{> applicationTable}}
    {{/.table}}
    {{#.next}}<p><a href="{{.}}" rel="next">[[Halaman berikutnya|Next page]]</a></p>{{/.next}}
    </div>
    </div>
    </section>
    {{/parts}}
    {{> forms}}

    """#

  /// One facet.
  static let facets = #"""
    <details{{#isOpen}} open{{/isOpen}}><summary>{{name}}</summary>
    <ul>
    {{#values}}<li><a href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{words}} <span>{{count}}</span></a></li>{{/values}}
    {{#.more}}<li><a href="{{href}}">{{words}}</a></li>{{/.more}}
    </ul>
    </details>
    """#
}
