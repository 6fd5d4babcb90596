import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { loadEngine } from '../../src/engine/load-engine.ts';
import { charCodeLoop, matcherAlone, phraseFinder, phraseFinders, tokenizer, wholeEngine } from './contenders.ts';
import { doubleLanguage } from './double-language.ts';
import { expandPhrases } from './expand-phrases.ts';
import { measure, median, type Timing } from './measure.ts';
import { kratomBlocks, plainBlocks } from './texts.ts';

const PROCESSES = 7;
const PHRASES = 'phrases: normalise, tokenize, find all';
const MATCHER = 'matcher: phrases and gapped patterns';
const DOUBLED = 'matcher, patterns doubled';
const PAGE = 'whole engine, title names nothing';
const ON_TOPIC = 'whole engine, title names kratom';
const PHRASE_FINDERS = ['RegExp alternation', '@monyone/aho-corasick/fast', 'flashtext.js'];

/** So that like is compared with like. */
const LEGEND = `  RegExp and the packages find phrases and nothing more, letter by letter: their like here is the line "phrases". RegExp and
  flashtext.js find the longest phrase in each place, the others all. The matcher goes on to patterns with gaps, the whole engine
  to subject, negation, stance and reading. On a page that names kratom nowhere the engine stops after looking for the name.`;

const { dataset, claims, engineData } = compileDataset('src/dataset');
const engine = loadEngine(engineData);
const doubled = loadEngine({ ...engineData, matcher: doubleLanguage(dataset) });
const phrases = expandPhrases(engine.matcher);

const round = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function target(what: string, value: number, sign: '≤' | '≥', wanted: number, unit = '×'): void {
  const met = sign === '≤' ? value <= wanted : value >= wanted;
  console.log(
    `  ${what.padEnd(44)} ${round(value).padStart(6)} ${unit}   target ${sign} ${wanted}   ${met ? 'met' : 'MISSED'}`,
  );
}

/** Measures everything on one text and prints it beside the targets. `most` is the target of the whole engine. */
function compare(name: string, blocks: string[], most: number): void {
  const text = blocks.join('\n');
  const timings = measure([
    charCodeLoop(text),
    tokenizer(engine, blocks),
    phraseFinder(PHRASES, engine, blocks),
    matcherAlone(MATCHER, engine, blocks),
    matcherAlone(DOUBLED, doubled, blocks),
    wholeEngine(PAGE, engine, blocks, ''),
    wholeEngine(ON_TOPIC, engine, blocks, 'Kratom'),
    ...phraseFinders(phrases, text),
  ]);
  const loop = timings[0].ms;
  console.log(`\n${name}: ${text.length} code units in ${blocks.length} blocks; the loop takes ${loop.toFixed(2)} ms`);
  for (const { name: what, ms, found } of timings.slice(1))
    console.log(`  ${what.padEnd(44)} ${round(ms / loop).padStart(6)} ×   ${round(ms)} ms, ${found} found`);
  console.log(LEGEND);
  const of = (what: string): number => (timings.find((timing) => timing.name === what) as Timing).ms;
  const [regExp, ...packages] = PHRASE_FINDERS.map(of);
  target('RegExp to our phrases', regExp / of(PHRASES), '≥', 2);
  target('best package to our phrases', Math.min(...packages) / of(PHRASES), '≥', 3);
  target('matcher to the loop', of(MATCHER) / loop, '≤', 8);
  target('RegExp to the matcher', regExp / of(MATCHER), '≥', 2);
  target('best package to the matcher', Math.min(...packages) / of(MATCHER), '≥', 3);
  target('doubled patterns to the matcher', of(DOUBLED) / of(MATCHER), '≤', 1.3);
  target('whole engine to the loop', of(ON_TOPIC) / loop, '≤', most);
}

function compareStartUp(): void {
  const script = fileURLToPath(new URL('start-up.js', import.meta.url));
  const runs = Array.from({ length: PROCESSES }, (): { cold: number; warm: number } =>
    JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
  );
  console.log(`\nstart-up: unpack and decode, median of ${PROCESSES} fresh processes`);
  target('cold', median(runs.map(({ cold }) => cold)), '≤', 3, 'ms');
  target('warm', median(runs.map(({ warm }) => warm)), '≤', 3, 'ms');
}

console.log(`Node ${process.versions.node}, ${phrases.length} phrases, ${engine.matcher.patternFinds.length} patterns`);
compare('kratom text', kratomBlocks(claims), 40);
compare('plain text', plainBlocks(), 15);
compareStartUp();
