import { runnerImport } from 'vite';
import { lenient } from '/work/notes/lenient.mjs';
const R='/work/wt/structure';
const imp = async (p) => (await runnerImport(`${R}/${p}`, { configFile: false, root: R, logLevel: 'error' })).module;
process.chdir(R);
const { compileDataset } = await imp('src/compiler/compile-dataset.ts');
const { checkText } = await imp('src/engine/check-text.ts');
const { loadEngine } = await imp('src/engine/load-engine.ts');
const compiled = lenient(compileDataset); const engine = loadEngine(compiled.engineData); const names = compiled.languageNames;
const domino = (await import('@mixmark-io/domino')).default;
const { readBlocks } = await imp('src/page/read-blocks.ts');
const { rows } = await import(process.argv[2] ?? R+'/.rows.mjs');
const all = process.argv.includes('--all');
let bad=0;
for (const [title, html, want] of rows) {
  const g = readBlocks(domino.createDocument(`<html><head><title>${title}</title></head><body>${html}</body></html>`), null); let s; do s = g.next(); while (!s.done); const page = s.value.page;
  const r = checkText(engine, page, { today: '2026-11-25' });
  const got=[...new Set(r.findings.map(f=>`${f.claim} ${f.polarity}`))].sort();
  const missing=want.filter(w=>!got.some(x=>x.startsWith(w))), extra=got.filter(x=>!want.some(w=>x.startsWith(w)));
  if(missing.length||extra.length||all){bad++;console.log((missing.length||extra.length)?'✗':'✓',title,'|',html,'\n     missing',missing.join(', '),' extra',extra.join(', '));
   for(const f of r.findings) if(extra.some(x=>x===`${f.claim} ${f.polarity}`)) console.log('        ',f.claim,names.patterns[f.trace.pattern],f.trace.subject.from,f.trace.subject.text, f.trace.cues.map(c=>c.does+':'+c.text).join(';'))}
}
console.log(rows.length-bad,'of',rows.length);
