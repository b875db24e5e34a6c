enum SearchTemplate {
  static let text = #"""
    <h1>[[Cari|Search]]</h1>
    {{^summary}}<p class="empty">[[Ketik satu atau beberapa kata di kotak pencarian di atas: judul, isi, nomor, atau nama aplikasi.|Type one or more words into the search box above: title, content, number or name of an application.]]</p>{{/summary}}
    {{#summary}}<p class="lead">{{.}}</p>{{/summary}}
    {{#parts}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    <ul class="hits">
    {{#hits}}
    <li><p class="over">{{kind}}</p><h3>{{#title}}{{> link}}{{/title}}</h3><p>{{#excerpt}}{{#found}}<mark>{{words}}</mark>{{/found}}{{^found}}{{words}}{{/found}}{{/excerpt}}</p></li>
    {{/hits}}
    </ul>
    </section>
    {{/parts}}

    """#
}
