/// What stands around every page.
enum FrameTemplate {
  static let text = #"""
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · MitraKota</title>
    <link rel="stylesheet" href="/gaya.css">
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%23145a52'/%3E%3Ccircle cx='12' cy='16' r='6' fill='none' stroke='%23fff' stroke-width='3'/%3E%3Ccircle cx='20' cy='16' r='6' fill='none' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E">
    </head>
    <body>
    <a class="skip" href="#isi">[[Langsung ke isi|Skip to content]]</a>
    <header class="top">
    <div class="wide">
    <a class="brand" href="{{home}}"><svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><circle cx="12" cy="16" r="8"/><circle cx="20" cy="16" r="8"/></svg><span>MitraKota<small>[[register kerja sama antarkota|register of inter-city cooperation]]</small></span></a>
    <nav aria-label="[[Halaman utama|Main pages]]"><ul>
    {{#nav}}
    <li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{words}}</a></li>
    {{/nav}}
    </ul></nav>
    <form class="search" action="/cari" role="search"><label class="hidden" for="q">[[Cari|Search]]</label><input id="q" name="q" type="search" placeholder="[[kata atau nomor|words or a number]]" value="{{searched}}">{{#english}}<input type="hidden" name="lang" value="en">{{/english}}<button>[[Cari|Search]]</button></form>
    <a class="language" href="{{otherLink}}" hreflang="{{otherLang}}" lang="{{otherLang}}">[[English|Indonesia]]</a>
    </div>
    </header>
    <main id="isi" class="wide">
    {{#banners}}
    {{> banner}}
    {{/banners}}
    {{{content}}}
    </main>
    <footer class="foot">
    <div class="wide">
    {{#dated}}
    <form class="asof" action="{{path}}"><label for="per">[[Per tanggal|As of]] <strong>{{asOf}}</strong></label> <input id="per" name="per" type="date" value="{{asOfISO}}">{{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}} <button>[[Ubah tanggal|Change date]]</button></form>
    {{/dated}}
    {{^dated}}
    <p>[[Per tanggal|As of]] <strong>{{asOf}}</strong></p>
    {{/dated}}
    <p class="law">[[Pencatatan di register ini bukan penilaian keabsahan hukum|An entry in this register is not a judgement of legal validity]].</p>
    <p class="node">[[Simpul|Node]] <code>{{origin}}</code> · [[keadaan|state]] <code title="{{state}}">{{stateShort}}</code> · MitraKota {{version}}</p>
    </div>
    </footer>
    </body>
    </html>

    """#
}
