enum CitiesTemplate {
  static let text = #"""
    <h1>[[Kota|Cities]]</h1>
    <p class="lead">{{summary}}</p>
    <div class="scroll" role="region" aria-label="[[Daftar kota|List of cities]]" tabindex="0"><table>
    <caption>[[Kerja sama berlaku dari semua yang tercatat|Agreements in force of all that are recorded]]</caption>
    <thead><tr><th scope="col">[[Kode|Code]]</th><th scope="col">[[Kota|City]]</th><th scope="col">[[Provinsi|Province]]</th><th scope="col">Komwil</th><th scope="col">Log</th>{{#classes}}<th scope="col" class="number">{{.}}</th>{{/classes}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><td><code>{{code}}</code></td><th scope="row">{{#name}}{{> link}}{{/name}}{{#.remark}}<small>{{.}}</small>{{/.remark}}</th><td>{{province}}</td><td>{{komwil}}</td><td>{{#hasLog}}<span class="yes" aria-hidden="true">✓</span><span class="hidden">[[ada|yes]]</span>{{/hasLog}}</td>{{#counts}}<td class="number">{{.}}</td>{{/counts}}</tr>
    {{/rows}}
    </tbody></table></div>
    {{#invented}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    <div class="scroll invented" role="region" aria-label="{{heading}}" tabindex="0"><table>
    <thead><tr><th scope="col">[[Kode|Code]]</th><th scope="col">[[Kota rekaan|Invented city]]</th><th scope="col" class="number">[[Berlaku|In force]]</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td><code>{{code}}</code></td><th scope="row">{{#name}}{{> link}}{{/name}}</th>{{#counts}}<td class="number">{{.}}</td>{{/counts}}</tr>
    {{/rows}}
    </tbody></table></div>
    </section>
    {{/invented}}

    """#
}
