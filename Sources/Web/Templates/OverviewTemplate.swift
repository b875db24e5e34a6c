enum OverviewTemplate {
  static let text = #"""
    <h1>[[Ringkasan|Overview]]</h1>
    {{#today}}<p class="today">{{.}}</p>{{/today}}
    {{#alerts}}<p class="flag" data-code="security-notice"><span aria-hidden="true">▲</span> {{> link}}</p>{{/alerts}}
    {{^parts}}
    <p class="empty">[[Register ini masih kosong. Terbitkan folder katalog dengan|This register is still empty. Publish a catalog folder with]] <code>mitrakota publish</code>, [[atau tunggu penyelarasan dengan rekan|or wait for the first round with a peer]].</p>
    {{/parts}}
    {{#parts}}
    <section class="part">
    <h2>{{heading}}</h2>
    {{#.banner}}
    {{> banner}}
    {{/.banner}}
    <p class="lead">{{sentence}}</p>
    <ul class="numbers">
    {{#numbers}}
    <li><a href="{{href}}"><strong>{{value}}</strong> {{words}}</a></li>
    {{/numbers}}
    </ul>
    {{#.expiring}}
    {{> agreementTable}}
    {{/.expiring}}
    {{^.expiring}}
    <p class="empty">[[Tidak ada yang berakhir dalam 90 hari.|Nothing ends within 90 days.]]</p>
    {{/.expiring}}
    {{#.awaiting}}
    {{> agreementTable}}
    {{/.awaiting}}
    {{^.awaiting}}
    <p class="empty">[[Tidak ada yang menunggu tanda tangan.|Nothing awaits a signature.]]</p>
    {{/.awaiting}}
    {{#.unknown}}
    {{> agreementTable}}
    {{/.unknown}}
    <p><a href="{{all}}">[[Semua kerja sama|All agreements]]</a></p>
    </section>
    {{/parts}}
    <h2 id="pertanyaan">[[Yang sering ditanyakan|What people ask]]</h2>
    <ul>
    {{#questions}}
    <li>{{> link}}</li>
    {{/questions}}
    </ul>

    """#
}
