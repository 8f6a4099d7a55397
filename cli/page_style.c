#include "page.h"

/* Light and dark by the reader's choice, one column that fits a phone, and paper. */
const char *const page_style[] = {
    ":root{color-scheme:light dark;--ink:#1b1f24;--soft:#4f5861;--line:#c9d1d9;--paper:#fff;--panel:#f4f6f8;--accent:#0b5394;"
    "--good:#0f6b2f;--bad:#a40e26;--warn:#7a4a00;--bar:#3b74b4;--mark:#1b1f24}\n",
    "@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a8b3be;--line:#3d444d;--paper:#0e1116;--panel:#171c23;"
    "--accent:#8ec5ff;--good:#6fdc8c;--bad:#ff8f87;--warn:#f0c25a;--bar:#6aa5e8;--mark:#e8edf2}}\n",
    "*{box-sizing:border-box}\n",
    "html{font:100%/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;-webkit-text-size-adjust:100%}\n",
    "body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 4rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}\n",
    "h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}\n",
    "h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\n",
    "h3{font-size:1.05rem;margin:1.5rem 0 .5rem}\n",
    "p{margin:.4rem 0}\na{color:var(--accent)}\nul,ol{padding-left:1.4rem;margin:.4rem 0}\nli{margin:.35rem 0}\n",
    "a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}\n",
    ".soft{color:var(--soft)}\n.small{font-size:.875rem}\n.good{color:var(--good)}\n.bad{color:var(--bad)}\n.warn{color:var(--warn)}\n",
    ".skip{position:absolute;left:-999rem}\n.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:1}\n",
    ".verdict{display:flex;flex-wrap:wrap;gap:1rem 1.5rem;align-items:center;margin:1.25rem 0 .5rem}\n",
    ".letter{font-size:3rem;font-weight:700;line-height:1;min-width:4.5rem;text-align:center;padding:.75rem 1rem;border-radius:.75rem;"
    "border:2px solid var(--ink)}\n",
    ".figure{font-size:2rem;font-weight:650;line-height:1.1}\n.figure small{font-size:1rem;font-weight:400}\n",
    ".decision{font-weight:700;font-size:1.1rem;padding:.35rem .8rem;border:2px solid currentColor;border-radius:.5rem}\n",
    "svg{display:block;max-width:100%;overflow:visible}\nsvg text{fill:var(--ink);font:.8125rem system-ui,sans-serif}\n",
    ".on{fill:#16191d!important;font-weight:650!important}\n",
    ".bound{stroke:var(--mark);stroke-width:2}\n.likely{stroke:var(--mark);stroke-width:7;stroke-opacity:.45}\n.dot{fill:var(--mark);stroke:var(--paper);stroke-width:2}\n",
    ".track{fill:var(--panel);stroke:var(--line)}\n.fill{fill:var(--bar)}\n.grid{stroke:var(--line)}\n",
    ".box{fill:var(--bar);fill-opacity:.25;stroke:var(--bar)}\n",
    ".p0{fill:#3b74b4}\n.p1{fill:#e0a030}\n.p2{fill:#5aa469}\n.p3{fill:#b0609c}\n",
    ".legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}\n.legend svg{display:inline-block;vertical-align:-.1rem;margin-right:.4rem}\n",
    ".gate{border-left:.3rem solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.9rem 0}.gate h3{margin:.2rem 0}\n.gate.blocked{border-color:var(--bad)}\n",
    ".gate.undecided{border-color:var(--warn)}\n.gate.passed{border-color:var(--good)}\n",
    ".theme{display:grid;grid-template-columns:minmax(9rem,2fr) 3fr 9rem;gap:.25rem 1rem;align-items:center;margin:.6rem 0}\n",
    ".theme>:last-child{text-align:right}\n",
    ".wide{overflow-x:auto}\ntable{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:normal}\n",
    "caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:.3rem}\n",
    "th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}\n",
    "th{font-weight:600}th.n{white-space:normal}td .plain{font-weight:400}th .plain{font-weight:400;border:0}\n.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\ntfoot td,tfoot th{font-weight:650}\n",
    "details{border-bottom:1px solid var(--line)}\nsummary{cursor:pointer;padding:.55rem 0;display:grid;"
    "grid-template-columns:3.2rem minmax(8rem,1fr) 8rem 8.5rem;gap:.25rem .75rem;align-items:center}\n",
    "summary::-webkit-details-marker{display:none}\nsummary::before{content:none}\n",
    "summary .name{font-weight:600}\nsummary .name::before{content:'\\25B8\\00A0'}\ndetails[open] summary .name::before{content:'\\25BE\\00A0'}\n",
    "details.plain{border:0}details.plain>summary{display:block;padding:.2rem 0;color:var(--accent)}\ndetails.plain>summary::before{content:'\\25B8\\00A0'}\ndetails.plain[open]>summary::before{content:'\\25BE\\00A0'}\n",
    ".inside{padding:.1rem 0 1rem 1rem}\n.tree{list-style:none;padding-left:1rem;border-left:1px solid var(--line)}\n",
    "pre{white-space:pre-wrap;margin:.2rem 0;padding:.4rem .6rem;background:var(--panel);border-radius:.3rem;font-size:.85rem}\n",
    ".fix::before{content:'\\2192\\00A0'}\n.fix{font-weight:550}\n",
    ".pair{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start}\n.pair>*{flex:1 1 18rem}\n",
    "nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0}\n",
    "@media(max-width:36rem){body{padding:1rem .9rem 3rem}h1{font-size:1.4rem}.theme{grid-template-columns:1fr auto}.theme>:nth-child(2){grid-column:1/-1;grid-row:2}"
    "summary{grid-template-columns:3rem 1fr auto}summary>:nth-child(3){display:none}.letter{font-size:2.25rem;min-width:3.5rem}}\n",
    "@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#aaa;--paper:#fff;--panel:#f4f4f4;--accent:#000;--good:#0f5a28;--bad:#8a0b1f;--warn:#5c3800;--bar:#3b74b4;--mark:#000}"
    "@page{margin:16mm}body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}h2{break-after:avoid}details,.gate,.theme,tr,svg{break-inside:avoid}"
    "details:not(.plain)::details-content{content-visibility:visible;block-size:auto;display:block}svg *,.letter{print-color-adjust:exact;-webkit-print-color-adjust:exact}.wide{overflow:visible}table{font-size:8pt}th,td{padding:.2rem .3rem}.n{white-space:normal}}\n",
    NULL,
};
