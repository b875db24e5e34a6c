enum NetworkTemplate {
  static let text = #"""
    <h1>[[Jaringan|Network]]</h1>
    <p class="lead">{{member}} · <code>{{origin}}</code> {{#registration}}{{> badge}}{{/registration}}</p>
    {{#unsigned}}<p class="flag"><span aria-hidden="true">▲</span> {{.}}</p>{{/unsigned}}
    {{#evidence}}
    <section class="frozen"><p><strong><span aria-hidden="true">✕</span> {{sentence}}</strong></p>
    <details><summary>[[Kedua segel yang bertentangan|The two heads that contradict each other]]</summary>
    {{#notes}}
    <pre>{{.}}</pre>
    {{/notes}}
    </details></section>
    {{/evidence}}
    <h2 id="log">[[Log yang dipegang|Logs held]]</h2>
    {{^logs}}<p class="empty">[[Belum ada log.|There is no log yet.]]</p>{{/logs}}
    <div class="scroll" role="region" aria-label="Log" tabindex="0"><table>
    <thead><tr><th scope="col">Log</th><th scope="col" class="number">[[Entri|Entries]]</th><th scope="col">[[Catatan terakhir|Last recorded]]</th><th scope="col">[[Keadaan|Condition]]</th><th scope="col">[[Akar|Root]]</th></tr></thead>
    <tbody>
    {{#logs}}
    <tr><th scope="row"><code>{{origin}}</code>{{#own}}<small>[[log simpul ini|this node's log]]</small>{{/own}}</th><td class="number">{{size}}</td><td class="date">{{last}}</td><td>{{#badge}}{{> badge}}{{/badge}}</td><td><code class="hash">{{root}}</code></td></tr>
    {{/logs}}
    </tbody></table></div>
    <h2 id="rekan">[[Rekan|Peers]]</h2>
    {{^peers}}<p class="empty">[[Simpul ini belum bertemu rekan.|This node has met no peer yet.]]</p>{{/peers}}
    {{#peers}}
    <section class="peer"><h3><code>{{url}}</code> {{#badge}}{{> badge}}{{/badge}}</h3>
    <p>[[Terakhir menjawab|Last answered]] {{seen}} · [[terakhir selaras|last reconciled]] {{success}}</p>
    {{#.error}}<p class="flag"><span aria-hidden="true">▲</span> {{.}}</p>{{/.error}}
    </section>
    {{/peers}}
    <h2 id="tolak">[[Yang ditolak|Refused]]</h2>
    {{^refusals}}<p class="empty">[[Tidak ada yang ditolak.|Nothing was refused.]]</p>{{/refusals}}
    {{#refusals}}
    <section class="peer"><h3>{{origin}} <code>{{code}}</code></h3><p>{{sentence}}</p><p><small>{{at}} · {{peer}}</small></p></section>
    {{/refusals}}

    """#
}
