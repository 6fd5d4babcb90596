import { runnerImport } from 'vite'; import { readFileSync, readdirSync } from 'node:fs';
const root='/work/wt/lead'; const imp = async (p) => (await runnerImport(root+'/' + p, { configFile: false, root, logLevel: 'error' })).module;
process.chdir(root);
const { compileDataset } = await imp('src/compiler/compile-dataset.ts'); const { checkText } = await imp('src/engine/check-text.ts'); const { loadEngine } = await imp('src/engine/load-engine.ts');
const comp = compileDataset('src/dataset'); const engine = loadEngine(comp.engineData);
const dir='/work/notes/live/'; let n=0;
for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt')&&(!process.argv[2]||process.argv.slice(2).includes(f.slice(0,3))))) {
 const paras = readFileSync(dir+f,'utf8').split(/\n+/).filter(Boolean); const title=paras.shift();
 let lead=-1; const blocks = paras.map((t,i)=>{ const item=t.startsWith('- '); if(!item) lead = /:$/.test(t)?i:-1; return { text: t.replace(/^- /,''), kind: item?'list-item': t.length<60&&!/\.$/.test(t)?'heading':'paragraph', links: [], ...(item&&lead>=0?{leadIn:lead}:{}) }; });
 const r = checkText(engine, { title, url:null, date:null, blocks }, { today:'2026-11-25' });
 console.log('\n=== '+f+' '+title); 
 blocks.forEach((b,i)=>{ console.log('· '+b.text); for (const x of r.findings.filter(x=>x.quote.block===i)) { n++; console.log('     ▸ '+x.claim+' '+x.polarity+' '+x.mode+' '+x.basis+' → '+x.reading+'/'+x.because+'  "'+b.text.slice(x.quote.start,x.quote.end)+'"'); } });
}
console.log(n);
