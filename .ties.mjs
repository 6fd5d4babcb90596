import { runnerImport } from 'vite';
const root='/work/wt/lead'; const imp = async (p) => (await runnerImport(root+'/' + p, { configFile: false, root, logLevel: 'error' })).module;
process.chdir(root);
const { compileDataset } = await imp('src/compiler/compile-dataset.ts'); const { decodeMatcher } = await imp('src/engine/decode-matcher.ts');
const c = compileDataset('src/dataset'); const m = decodeMatcher(c.engineData.matcher); const names=c.languageNames;
const by=new Map(); for (let p=0;p<m.firstCuePattern;p++){ const k=[]; for(let e=m.elementStart[p];e<m.elementStart[p+1];e++) k.push(m.elementConcept[e]+'~'+m.elementGap[e]); const key=k.join(' '); if(!by.has(key))by.set(key,[]); by.get(key).push(p);}
let n=0; for (const ps of by.values()) { const f=[...new Set(ps.map(p=>m.patternFinds[p]))]; if (f.length>1) { const ok = f.some(a=>f.some(b=>a!==b&&(c.engineData.narrows[a]?.includes(b)))); n++; console.log(ok?'narrow':'TIE', f.map(i=>c.engineData.claims[i]?.[0]).join(' | '), '::', names.patterns[ps[0]], '//', names.patterns[ps[1]]); } }
console.log(n);
