/// The one style sheet: readable on a phone, on paper and in the dark; no font or picture from elsewhere.
///
/// Colours of text keep a contrast of 4.5 to 1 or more with what is behind them, in both schemes.
enum Stylesheet {
  /// Changes with the text, so that readers who hold another version ask again.
  static let mark = Mark.of([text])

  static let text = #"""
    :root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2524;--soft:#55605e;--line:#dedbd2;--brand:#145a52;--brand-ink:#fff;--link:#0d5f7a;--good:#17693a;--waiting:#8a5200;--talking:#1f5b8f;--over:#55605e;--bad:#a32620;--unknown:#6d3c8f;--public:#fff4d9;--public-ink:#5c4100;--invented:#fbe4ec;--invented-ink:#7d1740;--mark:#ffe9a3}
    @media (prefers-color-scheme:dark){:root{--paper:#141a19;--card:#1b2322;--ink:#e8ece9;--soft:#a9b5b1;--line:#34403d;--brand:#0f3f3a;--brand-ink:#eef7f4;--link:#7cc7e6;--good:#6fcf97;--waiting:#f0b35c;--talking:#87bdf0;--over:#a9b5b1;--bad:#f28b82;--unknown:#cfa3ee;--public:#3a2f12;--public-ink:#f7dfa3;--invented:#42192b;--invented-ink:#ffc2d8;--mark:#6b5410}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;display:flex;flex-direction:column;min-height:100vh;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,"DejaVu Sans",sans-serif}
    .wide{width:100%;max-width:70rem;margin:0 auto;padding:0 1.25rem}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.14em}
    :focus-visible{outline:3px solid var(--waiting);outline-offset:2px;border-radius:3px}
    .skip{position:absolute;left:-99rem;background:var(--card);padding:.6rem 1rem;z-index:1}
    .skip:focus{left:.5rem;top:.5rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .top{background:var(--brand);color:var(--brand-ink)}
    .top .wide{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.1rem;padding-top:.9rem;padding-bottom:.9rem}
    .top a{color:inherit;text-decoration:none}
    .brand{display:flex;align-items:center;gap:.6rem;font-weight:700;font-size:1.15rem;line-height:1.15}
    .brand svg{fill:none;stroke:currentColor;stroke-width:3.4}
    .brand small{display:block;font-weight:400;font-size:.74rem;color:inherit}
    nav ul{display:flex;flex-wrap:wrap;gap:.15rem .3rem;margin:0;padding:0;list-style:none}
    nav a{display:block;padding:.35rem .6rem;border-radius:.5rem}
    nav a:hover{background:rgb(255 255 255/.12)}
    nav a[aria-current]{background:rgb(255 255 255/.18);font-weight:600}
    .search{display:flex;gap:.4rem;margin-left:auto;flex:1 1 11rem;max-width:19rem}
    .search input{flex:1;width:5rem;min-width:0}
    .language{font-size:.9rem;padding:.35rem .2rem;text-decoration:underline!important}
    input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.45rem;padding:.35rem .6rem;max-width:100%;min-height:2.3rem}
    ::placeholder{color:var(--soft);opacity:1}
    button{cursor:pointer;background:var(--paper)}
    button:hover{border-color:var(--ink)}
    main.wide{padding-top:1.8rem;padding-bottom:3rem;flex:1 0 auto}
    h1{font-size:clamp(1.5rem,1.2rem + 1.4vw,2.1rem);line-height:1.2;margin:.1em 0 .5em;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:1.2rem;line-height:1.3;margin:2.1em 0 .5em}
    h3{font-size:1rem;margin:0 0 .2em;overflow-wrap:anywhere}
    p{margin:.4em 0 .8em;max-width:46rem;overflow-wrap:anywhere}
    ul{padding-left:1.2rem;max-width:46rem}
    li{margin:.25em 0;overflow-wrap:anywhere}
    small{display:block;font-size:.84rem;color:var(--soft);font-weight:400}
    code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em;overflow-wrap:anywhere}
    pre{white-space:pre-wrap;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem}
    .hash{font-size:.74em;color:var(--soft)}
    mark{background:var(--mark);color:inherit;border-radius:.15em;padding:0 .1em}
    .lead{font-size:1.08rem}
    .over{margin:0;color:var(--soft);font-size:.9rem;letter-spacing:.02em}
    .today{color:var(--soft)}
    .empty{color:var(--soft);font-style:italic}
    .part{margin-top:2rem;padding-top:.2rem}
    .part>h2{margin-top:0}
    .part+.part{border-top:1px solid var(--line);padding-top:1.6rem}
    .banner{max-width:none;border-radius:.5rem;padding:.55rem .85rem;margin:0 0 1.1rem;font-size:.94rem}
    .banner.public{background:var(--public);color:var(--public-ink);border-left:.35rem solid var(--public-ink)}
    .banner.invented{color:var(--invented-ink);background:repeating-linear-gradient(-45deg,transparent 0 12px,color-mix(in srgb,var(--invented-ink) 9%,transparent) 12px 24px),var(--invented);border-left:.35rem solid var(--invented-ink)}
    .banner strong{margin-right:.3em}
    .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.8rem;list-style:none;padding:0;margin:1.1rem 0 1.4rem;max-width:none}
    .numbers li{margin:0}
    .numbers a{display:block;height:100%;background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.75rem 1rem;color:var(--soft);text-decoration:none;line-height:1.3}
    .numbers a:hover{border-color:var(--link)}
    .numbers strong{display:block;font-size:1.8rem;line-height:1.15;color:var(--ink);font-variant-numeric:tabular-nums}
    .scroll{overflow-x:auto;margin:.6rem 0 1.4rem;border:1px solid var(--line);border-radius:.7rem;background:var(--card)}
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    caption{text-align:left;padding:.7rem .9rem .3rem;font-weight:600}
    th,td{text-align:left;vertical-align:top;padding:.6rem .9rem;border-top:1px solid var(--line)}
    thead th{font-size:.82rem;color:var(--soft);font-weight:600;border-top:0;white-space:nowrap}
    tbody th{font-weight:500;min-width:13rem;max-width:30rem}
    tbody tr:hover{background:color-mix(in srgb,var(--line) 28%,transparent)}
    .scroll.invented{border-left:.35rem solid var(--invented-ink)}
    .scroll.public-sources{border-left:.35rem solid var(--public-ink)}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .date{white-space:nowrap}
    .badge{display:inline-block;font-weight:600;font-size:.92em;white-space:nowrap}
    .badge>span{display:inline-block;width:1.15em}
    .good,.yes{color:var(--good)}.waiting{color:var(--waiting)}.talking{color:var(--talking)}.over.badge,.status.over{color:var(--over)}.bad{color:var(--bad)}.unknown{color:var(--unknown)}
    .record{margin-bottom:1.2rem}
    .status{display:flex;gap:.9rem;align-items:flex-start;background:var(--card);border:1px solid var(--line);border-left:.4rem solid currentColor;border-radius:.7rem;padding:.9rem 1.1rem;margin:1rem 0}
    .status p{margin:0;color:var(--ink);max-width:none}
    .status p:first-child{font-size:1.15rem;font-weight:650;line-height:1.4}
    .status p+p{color:var(--soft);margin-top:.25rem}
    .status .shape{font-size:1.5rem;line-height:1.15}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2.5rem}
    .columns h2{margin-top:.8em}
    .flag{color:var(--waiting);margin:.2em 0}
    dl{margin:.6rem 0 1.2rem;max-width:56rem}
    dl>div{display:grid;grid-template-columns:12rem 1fr;gap:.2rem 1.2rem;padding:.5rem 0;border-top:1px solid var(--line)}
    dt{color:var(--soft);font-size:.92rem}
    dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
    .sources li{font-size:.95rem}
    .sources:empty,ul:empty{display:none}
    .proof{margin-top:2.4rem;border-top:1px solid var(--line);padding-top:.8rem}
    summary{cursor:pointer;color:var(--soft)}
    .filter{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:end;background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.7rem 1rem;margin:1rem 0}
    .filter p{margin:.3rem 0}
    .filter label{display:block;font-size:.82rem;color:var(--soft)}
    .finder{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
    @media (min-width:62rem){.finder{grid-template-columns:14rem minmax(0,1fr)}}
    .facets{font-size:.94rem}
    .facets details{border-top:1px solid var(--line);padding:.3rem 0}
    .facets summary{color:var(--ink);font-weight:600;padding:.2rem 0}
    .facets ul{list-style:none;padding:0;margin:.1rem 0 .4rem}
    .facets li{margin:0}
    .facets a{display:flex;justify-content:space-between;gap:.6rem;padding:.18rem .3rem;text-decoration:none;border-radius:.35rem}
    .facets a:hover{text-decoration:underline}
    .facets a[aria-current]{background:var(--line);color:var(--ink);font-weight:650}
    .facets span{color:var(--soft);font-variant-numeric:tabular-nums}
    .chosen{display:flex;flex-wrap:wrap;gap:.3rem .6rem;list-style:none;padding:0;margin:.4rem 0 1rem;max-width:none}
    .chosen a{display:inline-block;border:1px solid var(--soft);border-radius:1rem;padding:.15rem .8rem;text-decoration:none;color:var(--ink);background:var(--card)}
    .hits{list-style:none;padding:0;max-width:50rem}
    .hits li{padding:.8rem 0;border-top:1px solid var(--line)}
    .hits p{margin:.1rem 0}
    .forms{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;color:var(--soft);font-size:.92rem;margin-top:1.6rem}
    .forms p{margin:0}
    .forms ul,.choices{display:flex;flex-wrap:wrap;gap:.2rem .9rem;list-style:none;padding:0;margin:0;max-width:none}
    .choices{margin:.2rem 0 1rem}
    .choices a[aria-current]{font-weight:650;text-decoration:none;color:var(--ink)}
    .note{color:var(--soft)}
    .peer{border-top:1px solid var(--line);padding:.7rem 0}
    .peer p{margin:.15rem 0}
    .frozen{border:2px solid var(--bad);border-radius:.7rem;padding:.5rem 1rem;margin:1rem 0;color:var(--bad)}
    .frozen pre{color:var(--ink)}
    .foot{border-top:1px solid var(--line);background:var(--card);color:var(--soft);font-size:.9rem;padding:1.2rem 0 1.8rem}
    .foot p{max-width:none;margin:.5rem 0 0}
    .foot strong{color:var(--ink)}
    .asof{display:flex;flex-wrap:wrap;gap:.4rem .7rem;align-items:center}
    @media (max-width:46rem){
    .wide{padding:0 1rem}
    .top .wide{gap:.5rem 1rem}
    nav{order:3;width:100%;overflow-x:auto}
    nav ul{flex-wrap:nowrap}
    nav a{white-space:nowrap}
    .search{order:4;flex:1 0 100%;max-width:none;margin:0}
    .language{margin-left:auto}
    dl>div{grid-template-columns:1fr;gap:0}
    th,td{padding:.5rem .7rem}
    tbody th{min-width:11rem}
    td{min-width:8rem}
    td.number{min-width:0}
    }
    .pictures{display:flex;flex-wrap:wrap;gap:1rem}
    .pictures figure{margin:0}
    .pictures img{max-width:18rem;max-height:14rem;height:auto}
    @media print{
    @page{size:A4;margin:16mm}
    body{display:block;background:#fff;color:#000;font-size:10pt}
    .top{background:none;color:#000;border-bottom:1pt solid #000}
    .top .wide{padding:0 0 6pt}
    nav,.search,.language,.skip,.filter,.facets,.chosen,.forms,.choices,.asof input,.asof button{display:none!important}
    .wide{max-width:none;padding:0}
    main.wide{padding:8pt 0}
    .pictures{display:none}
    .scroll{overflow:visible;border:0}
    table{font-size:9pt}
    th,td{padding:3pt 5pt}
    tr,.status,.banner{break-inside:avoid}
    h2{break-after:avoid}
    a{color:#000;text-decoration:none}
    .sources a::after{content:" (" attr(href) ")";font-size:8pt;word-break:break-all}
    }

    """#
}
