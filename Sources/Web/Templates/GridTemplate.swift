/// Any list answer as a page: one table a class of data, and the same list in other forms.
enum GridTemplate {
  static let text = #"""
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#intro}}<p>{{.}}</p>{{/intro}}
    {{> choices}}
    {{#parts}}
    {{#.caption}}<h2>{{.}}</h2>{{/.caption}}
    {{> gridTables}}
    {{/parts}}
    {{> forms}}

    """#

  /// Views of the same thing.
  static let choices = #"""
    {{#choices}}
    <ul class="choices" aria-label="{{label}}">
    {{#options}}<li><a href="{{href}}"{{#current}} aria-current="true"{{/current}}>{{words}}</a></li>{{/options}}
    </ul>
    {{/choices}}
    """#

  /// The same list as a file or as lines to paste; nothing where the list is empty.
  static let forms = #"""
    {{#hasForms}}
    <aside class="forms" aria-label="[[Bentuk lain daftar ini|This list in other forms]]"><p>[[Unduh atau tempel|Download or paste]]:</p><ul>
    {{#forms}}<li><a href="{{href}}"{{#.download}} download="{{.}}"{{/.download}}>{{words}}</a></li>{{/forms}}
    </ul></aside>
    {{/hasForms}}
    """#

  /// The tables of one grid.
  static let tables = #"""
    {{^sections}}
    <p class="empty">{{empty}}</p>
    {{/sections}}
    {{#sections}}
    <section class="part">
    <h3>{{heading}}</h3>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    <div class="scroll {{tone}}" role="region" aria-label="{{caption}}" tabindex="0"><table>
    <caption>{{caption}}</caption>
    <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{words}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}<td{{#.kind}} class="{{.}}"{{/.kind}}>{{> link}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    </section>
    {{/sections}}
    {{#notes}}<p class="note">{{.}}</p>{{/notes}}
    """#
}
