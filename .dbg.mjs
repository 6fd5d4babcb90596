// node .dbg.mjs [file]: for each missed gold, matches that were rejected for their subject
import { runnerImport } from 'vite';
import { lenient } from '/work/notes/lenient.mjs';
import { readFileSync } from 'node:fs';
const R='/work/wt/structure';
const plugin = { name:'p', enforce:'pre', transform(code,id){ if(id.includes('src/engine/check-block.ts')) return code.replace(/if \(!subject \|\| !isAbout[^;]*continue;/, ()=>`if (!subject || !isAbout(claimList[match.finds], subject)) { (globalThis.REJ ??= []).push({block:place.block, claim: claimList[match.finds].id, pattern: match.pattern, subject, discourse: this.#section.discourse, mentions: mentions.map(m=>m.is+':'+place.text.slice(sentence.tokens.start[m.from],sentence.tokens.end[m.to-1]))}); continue; }`); } };
const imp = async (p) => (await runnerImport(R+'/' + p, { configFile: false, root: R, logLevel: 'error', plugins:[plugin] })).module;
process.chdir(R);
const { compileDataset } = await imp('src/compiler/compile-dataset.ts');
const { checkText } = await imp('src/engine/check-text.ts');
const { loadEngine } = await imp('src/engine/load-engine.ts');
const compiled = lenient(compileDataset); const engine = loadEngine(compiled.engineData); const names = compiled.languageNames;
const { render } = await import('/work/shared/tools/render.mjs');
const domino = (await import('@mixmark-io/domino')).default;
const { readBlocks } = await imp('src/page/read-blocks.ts');
const squash = (s) => s.replace(/\s+/g, ' ').trim().toLowerCase();
const files = process.argv[2] ? [process.argv[2]] : ['spam','forum','news'].map(f=>'/work/shared/corpus/dev/'+f+'.jsonl');
for (const f of files) for (const d of readFileSync(f,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l))) {
  if (!d.blocks) continue;
  const g = readBlocks(domino.createDocument(render(d)), null); let s; do s = g.next(); while (!s.done); const page = s.value.page;
  globalThis.REJ=[]; const r = checkText(engine, page, { today: '2026-11-25' });
  const blocks = d.blocks.map((b) => squash(b.text));
  const locate = (t) => { const q = squash(t); return blocks.findIndex((b) => b.includes(q)); };
  const seen=new Set(r.findings.map(f=>{const t = page.blocks[f.sentence.block].text; return locate(t.slice(f.sentence.start,f.sentence.end))+'|'+f.claim}));
  for (const x of d.gold) if(!seen.has(x.block+'|'+x.claim)) { seen.add(x.block+'|'+x.claim);
    const rej=globalThis.REJ.filter(q=>q.claim===x.claim && squash(page.blocks[q.block].text)===blocks[x.block]);
    console.log((rej.length?'SUBJ ':'none '), d.id, d.genre, x.claim, '|', x.quote, '|', d.blocks[x.block].tag);
    for(const q of rej.slice(0,2)) console.log('       disc',q.discourse,q.mentions.join(' '),'|',names.patterns[q.pattern],'|', JSON.stringify(q.subject));
  }
}
