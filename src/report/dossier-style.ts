import { html } from './safe-html.ts';

/** The looks of a dossier: calm on the screen in light and dark, black on white on paper. */
export const DOSSIER_STYLE = html`
:root { color-scheme: light dark; --ground: #f6f5f1; --paper: #ffffff; --ink: #1e2426; --soft: #566063; --edge: #dfddd5; --leaf: #1d6b50; --strong: #a8221c; --medium: #7d5200; --weak: #48575e; }
@media (prefers-color-scheme: dark) { :root { --ground: #15191a; --paper: #1e2325; --ink: #e9e8e3; --soft: #a9b2b4; --edge: #353c3f; --leaf: #86cdb0; --strong: #f5a49b; --medium: #ebc06a; --weak: #b4c3ca; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(0rem, 3vw, 2.5rem) 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto 2rem; padding: clamp(1.25rem, 5vw, 3.5rem); border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); }
h1, h2, h3, p, ul, dl, blockquote { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 2.75rem 0 0.75rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--leaf); font-size: 1.1875rem; line-height: 1.3; }
h3 { font-size: 1rem; line-height: 1.4; }
.brand { margin-bottom: 0.6rem; color: var(--leaf); font-size: 0.875rem; font-weight: 650; }
.lead { margin-top: 0.75rem; color: var(--soft); }
.shop { margin-top: 1.5rem; padding: 0.9rem 1.1rem; border: 2px solid var(--strong); border-radius: 6px; }
.facts { margin-top: 1.75rem; padding: 1rem 0; border-block: 1px solid var(--edge); font-size: 0.9375rem; }
.facts > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 1rem; padding: 0.2rem 0; }
dt, .soft, small { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
small { display: block; font-size: 0.8125rem; }
.address { font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
.count { margin-inline-start: 0.25rem; color: var(--soft); font-weight: 400; }
.level { margin-bottom: 1rem; }
.item { padding: 1.1rem 0; break-inside: avoid-page; }
.item + .item { border-top: 1px solid var(--edge); }
.item > * + * { margin-top: 0.5rem; }
.signal { --tone: var(--weak); }
.signal.is-medium { --tone: var(--medium); }
.signal.is-strong { --tone: var(--strong); }
.strength, .chip { display: inline-block; padding: 0 0.5rem; border: 1px solid currentcolor; border-radius: 99px; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
.strength { margin-inline-start: 0.35rem; color: var(--tone); }
.chip { margin-inline-end: 0.25rem; color: var(--weak); }
.chip.is-contradicted { color: var(--strong); }
.chip.is-doubtful { color: var(--medium); }
blockquote { padding: 0.1rem 0 0.1rem 0.9rem; border-inline-start: 3px solid var(--edge); font-family: Georgia, "Times New Roman", serif; font-size: 1.0313rem; overflow-wrap: anywhere; }
.signal blockquote { border-color: var(--tone); }
a { color: var(--leaf); }
.open { margin-inline-start: 0.25rem; font: 0.8125rem system-ui, sans-serif; white-space: nowrap; }
.innocent { color: var(--soft); }
ul { padding-inline-start: 1.25rem; }
li + li { margin-top: 0.25rem; }
.absent { columns: 2 17rem; column-gap: 2rem; color: var(--soft); font-size: 0.9375rem; }
.absent li { break-inside: avoid; }
.rule { color: var(--soft); font-size: 0.875rem; white-space: nowrap; }
.works { font-size: 0.9375rem; overflow-wrap: anywhere; }
.stand { font-weight: 600; }
.next { margin-top: 1.25rem; }
section > ul.soft, section > blockquote { margin-top: 0.75rem; }
footer { color: var(--soft); font-size: 0.9375rem; }
footer h2 { color: var(--ink); }
@media (max-width: 34rem) { .facts > div { grid-template-columns: minmax(0, 1fr); padding: 0.35rem 0; } main { border: 0; border-radius: 0; } }
@page { size: A4; margin: 16mm 18mm; }
@media print {
:root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --edge: #bbb; --leaf: #000; --strong: #000; --medium: #000; --weak: #000; }
body { padding: 0; font-size: 10pt; line-height: 1.4; }
main { max-width: none; margin: 0; padding: 0; border: 0; }
main + main { break-before: page; }
h1 { font-size: 17pt; }
h2 { margin-top: 16pt; font-size: 12pt; break-after: avoid; }
h3, section > p, .level { break-after: avoid; }
h3 { font-size: 10pt; }
blockquote { font-size: 10pt; }
.item { padding: 7pt 0; }
.open { display: none; }
}
`;
