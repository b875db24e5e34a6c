enum ApplicationsTemplate {
  static let text = #"""
    <h1>[[Aplikasi|Applications]]</h1>
    {{^parts}}
    <p class="empty">[[Belum ada aplikasi di register ini.|There is no application in this register yet.]]</p>
    {{/parts}}
    {{#parts}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    {{#table}}
    {{> applicationTable}}
    {{/table}}
    </section>
    {{/parts}}
    {{> forms}}

    """#
}
