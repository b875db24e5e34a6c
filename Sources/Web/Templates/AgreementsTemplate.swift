enum AgreementsTemplate {
  static let text = #"""
    <h1>[[Kerja sama|Agreements]]</h1>
    <p class="lead">{{summary}}</p>
    {{#today}}<p class="today">{{.}}</p>{{/today}}
    <form class="filter" action="/kerja-sama">
    <p><label for="tahap">[[Tahap|Phase]]</label><select id="tahap" name="tahap"><option value="">[[semua|all]]</option>{{#phases}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{words}}</option>{{/phases}}</select></p>
    <p><label for="pihak">[[Pihak|Party]]</label><input id="pihak" name="pihak" value="{{party}}" placeholder="[[nama atau kode, mis. 73.71|name or code, e.g. 73.71]]"></p>
    <p><label for="berakhir">[[Berakhir|Ending]]</label><select id="berakhir" name="berakhir"><option value="">[[kapan saja|any time]]</option>{{#expiring}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{words}}</option>{{/expiring}}</select></p>
    {{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}}
    <p><button>[[Saring|Filter]]</button>{{#isFiltered}} <a href="{{plain}}">[[Hapus saringan|Clear]]</a>{{/isFiltered}}</p>
    </form>
    {{^parts}}
    <p class="empty">{{#isFiltered}}[[Tidak ada kerja sama yang sesuai saringan ini.|No agreement matches this filter.]]{{/isFiltered}}{{^isFiltered}}[[Belum ada kerja sama di register ini.|There is no agreement in this register yet.]]{{/isFiltered}}</p>
    {{/parts}}
    {{#parts}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    {{#table}}
    {{> agreementTable}}
    {{/table}}
    </section>
    {{/parts}}
    {{> forms}}

    """#
}
