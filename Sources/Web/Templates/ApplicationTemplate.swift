enum ApplicationTemplate {
  static let text = #"""
    <article>
    <header class="record">
    <p class="over">[[Aplikasi|Application]] · {{status}}</p>
    <h1>{{title}}</h1>
    <p>[[Milik|Owned by]] {{#owner}}{{> link}}{{/owner}}</p>
    {{#lead}}<p class="lead">{{.}}</p>{{/lead}}
    {{#withdrawn}}<p class="flag" data-code="withdrawn"><span aria-hidden="true">▲</span> {{.}}</p>{{/withdrawn}}
    {{#alerts}}<p class="flag" data-code="security-notice"><span aria-hidden="true">▲</span> {{> link}}</p>{{/alerts}}
    </header>
    <h2 id="kartu">[[Kartu aplikasi|Card]]</h2>
    {{^facts}}<p class="empty">[[Selain nama dan pemilik belum ada yang dicatat.|Nothing but name and owner is recorded yet.]]</p>{{/facts}}
    <dl>
    {{#facts}}
    <div><dt>{{name}}</dt><dd>{{words}}</dd></div>
    {{/facts}}
    </dl>
    <ul class="sources">
    {{#addresses}}
    <li>{{#.href}}<a href="{{.}}" rel="nofollow noreferrer">{{words}}</a>{{/.href}}</li>
    {{/addresses}}
    </ul>
    <h2 id="ketentuan">[[Ketentuan berbagi|Terms of sharing]]</h2>
    {{^terms}}<p class="empty">[[Ketentuan berbagi belum dicatat; tanyakan kepada pemiliknya.|The terms are not recorded yet; ask the owner.]]</p>{{/terms}}
    {{#sentences}}<p>{{.}}</p>{{/sentences}}
    <dl>
    {{#terms}}
    <div><dt>{{name}}</dt><dd>{{words}}</dd></div>
    {{/terms}}
    </dl>
    {{#files}}
    <h2 id="berkas">[[Gambar dan berkas|Pictures and files]]</h2>
    <div class="pictures">
    {{#pictures}}
    <figure><a href="{{src}}"><img src="{{src}}" alt="[[Gambar|Picture]] {{words}}" loading="lazy"></a><figcaption>{{words}}</figcaption></figure>
    {{/pictures}}
    </div>
    <ul>
    {{#others}}
    <li>{{> link}} ({{state}})</li>
    {{/others}}
    </ul>
    {{/files}}
    <h2 id="pemakai">[[Siapa yang memakai|Who uses it]]</h2>
    {{^uses}}<p class="empty">[[Belum ada daerah lain yang tercatat memakainya.|No other region is recorded as using it.]]</p>{{/uses}}
    {{#uses}}
    {{> useTable}}
    {{/uses}}
    <h2 id="kontak">[[Kontak|Contacts]]</h2>
    {{^contacts}}<p class="empty">[[Belum ada kontak yang dicatat.|No contact is recorded.]]</p>{{/contacts}}
    <ul>
    {{#contacts}}
    <li>{{.}}</li>
    {{/contacts}}
    </ul>
    {{> sources}}
    </article>

    """#
}
