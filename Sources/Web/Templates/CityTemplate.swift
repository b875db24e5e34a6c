enum CityTemplate {
  static let text = #"""
    <article>
    <header class="record">
    <p class="over">{{over}}</p>
    <h1>{{title}}</h1>
    {{#.website}}<p><a href="{{href}}" rel="nofollow noreferrer">{{words}}</a></p>{{/.website}}
    </header>
    {{> choices}}
    {{#alerts}}<p class="flag" data-code="security-notice"><span aria-hidden="true">▲</span> {{> link}}</p>{{/alerts}}
    <dl>
    {{#facts}}
    <div><dt>{{name}}</dt><dd>{{words}}</dd></div>
    {{/facts}}
    </dl>
    <h2 id="kerja-sama">[[Kerja sama|Agreements]]</h2>
    {{^agreements}}<p class="empty">[[Belum ada kerja sama yang tercatat.|No agreement is recorded.]]</p>{{/agreements}}
    {{#agreements}}
    {{> agreementTable}}
    {{/agreements}}
    <h2 id="aplikasi">[[Aplikasi miliknya|Its applications]]</h2>
    {{^applications}}<p class="empty">[[Belum ada aplikasi yang tercatat.|No application is recorded.]]</p>{{/applications}}
    {{#applications}}
    {{> applicationTable}}
    {{/applications}}
    <h2 id="memberi">[[Memberi dan menerima|Gives and takes]]</h2>
    {{^gives}}<p class="empty">[[Belum tercatat memberi aplikasi kepada daerah lain.|It is not recorded as giving an application to another region.]]</p>{{/gives}}
    {{#gives}}
    {{> useTable}}
    {{/gives}}
    {{^takes}}<p class="empty">[[Belum tercatat menerima aplikasi dari daerah lain.|It is not recorded as taking an application from another region.]]</p>{{/takes}}
    {{#takes}}
    {{> useTable}}
    {{/takes}}
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
