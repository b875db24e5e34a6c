enum AgreementTemplate {
  static let text = #"""
    <article>
    <header class="record">
    {{#kind}}<p class="over">{{.}}</p>{{/kind}}
    <h1>{{title}}</h1>
    <div class="status {{badge.tone}}"><span class="shape" aria-hidden="true">{{badge.shape}}</span><div>
    {{#headlines}}
    <p>{{.}}</p>
    {{/headlines}}
    </div></div>
    </header>
    {{> choices}}
    <div class="columns">
    <section aria-labelledby="mengapa">
    <h2 id="mengapa">[[Mengapa|Why]]</h2>
    {{^why}}<p class="empty">[[Belum ada catatan sampai hari itu.|Nothing is recorded up to that day.]]</p>{{/why}}
    <ul>
    {{#why}}
    <li>{{.}}</li>
    {{/why}}
    </ul>
    </section>
    <section aria-labelledby="kurang">
    <h2 id="kurang">[[Apa yang kurang|What is missing]]</h2>
    {{^missing}}<p class="empty">[[Tidak ada yang kurang.|Nothing is missing.]]</p>{{/missing}}
    <ul>
    {{#missing}}
    <li>{{.}}</li>
    {{/missing}}
    </ul>
    {{#flags}}
    <p class="flag" data-code="{{code}}"><span aria-hidden="true">▲</span> {{words}}</p>
    {{/flags}}
    </section>
    </div>
    <h2 id="pihak-pihak">[[Para pihak|Parties]]</h2>
    {{^parties}}<p class="empty">[[Para pihak tidak diketahui.|The parties are not known.]]</p>{{/parties}}
    <div class="scroll" role="region" aria-label="[[Para pihak|Parties]]" tabindex="0"><table>
    <thead><tr><th scope="col">[[Pihak|Party]]</th><th scope="col">[[Peran|Role]]</th><th scope="col">[[Tanda tangan|Signature]]</th><th scope="col">[[Dikonfirmasi|Confirmed]]</th><th scope="col">[[Nomor|Number]]</th></tr></thead>
    <tbody>
    {{#parties}}
    <tr><th scope="row">{{#name}}{{> link}}{{/name}}</th><td>{{role}}</td><td>{{#signed}}<span class="yes" aria-hidden="true">✓</span> {{/signed}}{{signature}}</td><td>{{confirmation}}</td><td>{{number}}</td></tr>
    {{/parties}}
    </tbody></table></div>
    <h2 id="isi-naskah">[[Isi|Content]]</h2>
    {{^facts}}<p class="empty">[[Isi naskah belum dicatat.|The content of the text is not recorded yet.]]</p>{{/facts}}
    <dl>
    {{#facts}}
    <div><dt>{{name}}</dt><dd>{{words}}</dd></div>
    {{/facts}}
    </dl>
    <h2 id="kaitan">[[Kaitan dengan naskah lain|Relations to other texts]]</h2>
    {{^relations}}<p class="empty">[[Tidak ada kaitan yang dicatat.|No relation is recorded.]]</p>{{/relations}}
    <ul>
    {{#relations}}
    <li>{{relation}} {{#other}}{{> link}}{{/other}}</li>
    {{/relations}}
    </ul>
    <h2 id="aplikasi">[[Aplikasi yang tercakup|Applications covered]]</h2>
    {{^applications}}{{^uses}}<p class="empty">[[Tidak ada aplikasi yang disebut.|No application is named.]]</p>{{/uses}}{{/applications}}
    <ul>
    {{#applications}}
    <li>{{> link}}</li>
    {{/applications}}
    </ul>
    {{#uses}}
    {{> useTable}}
    {{/uses}}
    <h2 id="riwayat">[[Riwayat|History]]</h2>
    <div class="scroll" role="region" aria-label="[[Riwayat|History]]" tabindex="0"><table>
    <thead><tr><th scope="col">[[Tanggal|Date]]</th><th scope="col">[[Tindakan|Act]]</th><th scope="col">[[Pihak|Party]]</th><th scope="col">[[Dicatat oleh|Recorded by]]</th></tr></thead>
    <tbody>
    {{#history}}
    <tr><td class="date">{{date}}</td><th scope="row">{{act}}{{#.note}}<small>{{.}}</small>{{/.note}}</th><td>{{party}}</td><td>{{recorded}}</td></tr>
    {{/history}}
    </tbody></table></div>
    {{> sources}}
    <details class="proof"><summary>[[Bukti teknis|Technical evidence]]</summary>
    <dl>
    {{#proof}}
    <div><dt>{{name}}</dt><dd><code>{{words}}</code></dd></div>
    {{/proof}}
    </dl>
    </details>
    </article>

    """#
}
