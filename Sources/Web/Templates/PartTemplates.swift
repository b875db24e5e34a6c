/// Parts that several pages have.
enum PartTemplates {
  static let banner = #"""
    <p class="banner {{tone}}" role="note"><strong>{{name}}</strong> {{words}}</p>
    """#

  static let badge = #"""
    <span class="badge {{tone}}"><span aria-hidden="true">{{shape}}</span> {{word}}</span>
    """#

  static let link = #"""
    {{#.href}}<a href="{{.}}">{{words}}</a>{{/.href}}{{^.href}}{{words}}{{/.href}}
    """#

  static let agreementTable = #"""
    <div class="scroll {{tone}}" role="region" aria-label="{{caption}}" tabindex="0"><table>
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col">[[Kerja sama|Agreement]]</th><th scope="col">[[Para pihak|Parties]]</th><th scope="col">Status</th><th scope="col">[[Sampai|Until]]</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><a href="{{href}}">{{title}}</a>{{#.kind}}<small>{{.}}</small>{{/.kind}}</th><td>{{parties}}</td><td>{{#badge}}{{> badge}}{{/badge}}{{#.detail}}<small>{{.}}</small>{{/.detail}}</td><td class="date">{{until}}{{#.left}}<small>{{.}}</small>{{/.left}}</td></tr>
    {{/rows}}
    </tbody></table></div>
    """#

  static let applicationTable = #"""
    <div class="scroll {{tone}}" role="region" aria-label="{{caption}}" tabindex="0"><table>
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col">[[Aplikasi|Application]]</th><th scope="col">[[Pemilik|Owner]]</th><th scope="col">Status</th><th scope="col">[[Lisensi|Licence]]</th><th scope="col" class="number">[[Pemakai lain|Other users]]</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><a href="{{href}}">{{name}}</a>{{#.about}}<small>{{.}}</small>{{/.about}}</th><td>{{#owner}}{{> link}}{{/owner}}</td><td>{{status}}</td><td>{{licence}}</td><td class="number">{{users}}</td></tr>
    {{/rows}}
    </tbody></table></div>
    """#

  static let useTable = #"""
    <div class="scroll {{tone}}" role="region" aria-label="{{caption}}" tabindex="0"><table>
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col">[[Aplikasi|Application]]</th><th scope="col">[[Pemberi|Giver]]</th><th scope="col">[[Penerima|Taker]]</th><th scope="col">[[Dasar|Basis]]</th><th scope="col">[[Sejak|Since]]</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{#application}}{{> link}}{{/application}}</th><td>{{#giver}}{{> link}}{{/giver}}</td><td>{{#taker}}{{> link}}{{/taker}}</td><td>{{#badge}}{{> badge}}{{/badge}}{{#.instrument}}<small>{{> link}}</small>{{/.instrument}}</td><td class="date">{{since}}</td></tr>
    {{/rows}}
    </tbody></table></div>
    """#

  static let sources = #"""
    <h2 id="sumber">[[Sumber|Sources]]</h2>
    {{^sources}}
    <p class="empty">[[Tidak ada sumber yang dicatat.|No source is recorded.]]</p>
    {{/sources}}
    <ul class="sources">
    {{#sources}}
    <li>{{#.href}}<a href="{{.}}" rel="nofollow noreferrer">{{words}}</a>{{/.href}}{{^.href}}{{words}}{{/.href}}</li>
    {{/sources}}
    </ul>
    """#
}
