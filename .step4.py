exec(open('.step1.py').read().split("\nsub('src/shared/finding.ts'")[0])
sub('src/messaging/tab-reports.ts',
("""  const engine = globalThis.kratomClaimCheck;
  return {
    gate: globalThis.kratomClaimGate ?? null,
    engine: engine ?""","""  const engine = globalThis.kratomClaimCheck;
  // Left over from before the extension was reloaded or updated: as good as nobody.
  if (engine?.isAlive() === false) return { gate: null, engine: null };
  return {
    gate: globalThis.kratomClaimGate ?? null,
    engine: engine ?"""))
sub('tests/bench/start-up.ts',
("import { unpack } from '../../src/engine/unpack.ts';\n",""),
("import { engineData } from '../../src/generated/engine-data.ts';\n","import { engineData } from '../../src/generated/engine-data.ts';\nimport type { EngineData } from '../../src/shared/engine-data.ts';\nimport { unpack } from '../../src/shared/unpack.ts';\n"),
("unpack(engineData)","unpack<EngineData>(engineData)"))
sub('tests/corpus/floor.test.ts',("{ compiled, engine, TODAY }","{ citations, compiled, engine, TODAY }"),("{ engine, today: TODAY }).report","{ engine, citations, today: TODAY }).report"))
sub('tests/eval/render-document.test.ts',("{ engine, TODAY }","{ citations, engine, TODAY }"),("{ engine, today: TODAY }).page","{ engine, citations, today: TODAY }).page"))
sub('tests/citations/find-identifiers.test.ts',("src/engine/citations/","src/citations/"))
sub('tests/citations/attributions.test.ts',
("import { compileDataset } from '../../src/compiler/compile-dataset.ts';\nimport { checkText } from '../../src/engine/check-text.ts';\nimport { loadEngine } from '../../src/engine/load-engine.ts';\n","import { cite } from '../support/engine.ts';\n"),
("const engine = loadEngine(compileDataset('src/dataset').engineData);\n\n",""),
("""  const page = { title: '', url: null, date: null, blocks: [{ text, kind: 'paragraph' as const, links }] };
  const { attributions } = checkText(engine, page, { today: '2026-01-01' });
""","""  const { attributions } = cite([{ text, links }]);
"""))
sub('tests/support/engine.ts',
("import { compileDataset }","import { citePage } from '../../src/citations/cite-page.ts';\nimport { loadCitations } from '../../src/citations/load-citations.ts';\nimport { compileDataset }"),
("import type { CheckResult }","import type { CheckResult, CitedResult }"),
("export const engine = loadEngine(compiled.engineData);\n","export const engine = loadEngine(compiled.engineData);\nexport const citations = loadCitations(compiled.citationData);\n"))
p=pathlib.Path('tests/support/engine.ts'); p.write_text(p.read_text()+"""
/** The same with its sources. */
export function cite(blocks: (string | Partial<Block>)[], page: Partial<PageText> = {}): CitedResult {
  return citePage(citations, pageOf(blocks, page), check(blocks, page));
}
""")
sub('tests/engine/reading-of.test.ts',("  hasSupport: false,\n  keys: [],\n","  hasSupport: false,\n"),("hasSupport: true, keys: [] }","hasSupport: true }"))
sub('tests/messaging/calls.test.ts',("""        calls.push(`openEngineIn ${tabId}`);
        return OPENED;
      },
""","""        calls.push(`openEngineIn ${tabId}`);
        return OPENED;
      },
      async openCitationsIn(_caller, tabId, frameIds) {
        calls.push(`openCitationsIn ${tabId} ${frameIds}`);
        return OPENED;
      },
"""),("""    expect(calls).toEqual(['openEngineIn 7']);
""","""    expect(await sender<PageCalls>(browser.api)('openCitationsIn', 7, [0, 3])).toEqual(OPENED);
    expect(calls).toEqual(['openEngineIn 7', 'openCitationsIn 7 0,3']);
"""))
sub('tests/page/begin-session.ts',
("""      summarize: (page, { findings }) => {
        const quotes = findings.map(({ quote }) => page.blocks[quote.block].text.slice(quote.start, quote.end));
        const { report, concern } = reportOf(...quotes.map((quote) => findingOf('cures', { quote })));
        return { report, concern };
      },
""",""),
("{ findings, sources: [], attributions: [], missing: {}, cut: false }","{ findings, attributions: [], cut: false }"),
("""  const quotes = () => session.state().report.findings.map(({ quote }) => quote);
""","""  const quotes = () => {
    const { page, result } = session.checked;
    return result.findings.map(({ quote }) => page.blocks[quote.block].text.slice(quote.start, quote.end));
  };
"""),
("import { findingOf, reportOf }","import { findingOf }"))
for f in ['tests/page/page-changes.test.ts','tests/page/page-session.test.ts']:
    s=pathlib.Path(f).read_text()
    s=s.replace("expect(session.state()).toMatchObject({ phase: 'not-english', concern: 0 });","expect([session.phase, session.checked.result.findings]).toEqual(['not-english', []]);").replace("session.state().phase","session.phase")
    pathlib.Path(f).write_text(s)
sub('tests/popup/popup-input.ts',("{ frameId, phase, report, concern: 0 }","{ frameId, phase, report, concerns: [] }"))
sub('tests/report/page-of.ts',
("import { unpack } from '../../src/engine/unpack.ts';\n",""),
("import type { ClaimFacts } from '../../src/shared/claim.ts';\n","import type { ClaimFacts } from '../../src/shared/claim.ts';\nimport type { EngineData } from '../../src/shared/engine-data.ts';\n"),
("import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';\n","import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';\nimport { unpack } from '../../src/shared/unpack.ts';\n"),
("/** What the engine knows of each claim. */\nexport const facts: ReadonlyMap<string, ClaimFacts> =","/** What engine and citations know of each claim. */\nexport const facts: ReadonlyMap<string, ClaimFacts & CitedClaim> ="),
("import type { ClaimFacts }","import type { CitedClaim } from '../../src/shared/citation-data.ts';\nimport type { ClaimFacts }"),
("unpack(engineData)","unpack<EngineData>(engineData)"))
sub('tests/report/build-report.test.ts',
("import type { CheckResult, Finding }","import type { CitedFinding, CitedResult }"),
("const finding: Finding","const finding: CitedFinding"),
("const result: CheckResult","const result: CitedResult"),
("  missing: {},\n  cut: false,\n","  missing: {},\n"),
("Partial<CheckResult>","Partial<CitedResult>"),
("...changed }, facts, dataset","...changed }, claims: facts, dataset"),
("when result and facts do not","when result and claims do not"))
sub('tests/support/fake-frame.ts',
("import type { FrameHandle, FrameReport } from","import { claimsOfConcern } from '../../src/report/concern.ts';\nimport type { FrameHandle, FrameState } from"),
("import type { ReportFinding }","import type { PageReport, ReportFinding }"),
("export const reportOf = (...findings: ReportFinding[]): FrameReport => ({\n  phase: 'done',\n  concern: findings.length,\n","""/** All that one frame tells. */
type FrameLook = Omit<FrameState, 'frameId'>;

/** An engine that says the same each time and writes down what it is asked; with a report, where somebody has looked for sources. */
export type FakeEngine = FrameHandle & { asked: string[]; report: PageReport | null };

export const reportOf = (...findings: ReportFinding[]): FrameLook & { report: PageReport } => ({
  phase: 'done',
  concerns: claimsOfConcern(findings),
"""),
("""/** An engine that says the same each time and writes down what it is asked. */
export function fakeEngine(report: FrameReport): FrameHandle & { asked: string[] } {
""","""export function fakeEngine({ report, ...status }: FrameLook): FakeEngine {
"""),
("    asked,\n    isAlive","    asked,\n    report,\n    isAlive"),
("    state: () => report,\n","""    state: () => status,
    checked: () => ({
      page: { title: '', url: null, date: null, blocks: [] },
      result: { findings: [], attributions: [], cut: false },
    }),
"""),
("return index < report.report.findings.length;","return index < (report?.findings.length ?? 0);"))
sub('tests/support/fake-browser.ts',
("import type { FrameHandle } from '../../src/shared/frame-handle.ts';\n","import type { FakeEngine } from './fake-frame.ts';\n"),
("  engine?: FrameHandle;","  engine?: FakeEngine;"),
("  globalThis.kratomClaimCheck = frame.engine;\n","  globalThis.kratomClaimCheck = frame.engine;\n  const report = frame.engine?.report;\n  globalThis.kratomClaimReport = report ? () => report : undefined;\n"),
("    globalThis.kratomClaimCheck = undefined;\n","    globalThis.kratomClaimCheck = undefined;\n    globalThis.kratomClaimReport = undefined;\n"))
sub('tests/popup/popup-session.test.tsx',
("fakeEngine({ phase: 'done', report, concern: 0 })","fakeEngine({ phase: 'done', report, concerns: [] })"),
("fakeEngine({ phase: 'not-english', report: contradicted, concern: 0 })","fakeEngine({ phase: 'not-english', report: contradicted, concerns: [] })"))
sub('tests/messaging/tab-reports.test.ts',
("  collectFrames,\n","  collectConcerns,\n"),
("""describe('the frames of a tab', () => {
  it('are collected where an engine runs, the top frame first', async () => {
    const { inner, outer } = framed();
    const frames = [{ frameId: 9, engine: inner }, { frameId: 4 }, { frameId: 0, engine: outer }];
    const collected = await collectFrames(1, browserWith({ frames }).api);
    expect(collected.ok && collected.value.map(({ frameId, concern }) => [frameId, concern])).toEqual([
      [0, 2],
      [9, 1],
    ]);
  });

  it('cannot be collected from a tab that is closed to us or gone', async () => {
    expect((await collectFrames(1, browserWith({ closed: true }).api)).ok).toBe(false);
    expect((await collectFrames(2, browserWith({}).api)).ok).toBe(false);
  });
""","""describe('the frames of a tab', () => {
  it('are read where an engine runs, the top frame first, with a report where sources were looked for', async () => {
    const { inner } = framed();
    const outer = fakeEngine({ phase: 'reading', concerns: [], report: null });
    const frames = [{ frameId: 9, engine: inner }, { frameId: 4 }, { frameId: 0, engine: outer }];
    const tab = await readTab(1, browserWith({ frames }).api);
    expect(tab.ok && tab.value.frames).toEqual([
      { frameId: 0, phase: 'reading', concerns: [], report: null },
      { frameId: 9, ...addictive },
    ]);
  });

  it('have the claims of concern of all', async () => {
    const { inner, outer } = framed();
    const frames = [{ frameId: 9, engine: inner }, { frameId: 4 }, { frameId: 0, engine: outer }];
    const collected = await collectConcerns(1, browserWith({ frames }).api);
    expect(collected).toEqual({ ok: true, value: ['addictive', 'safe', 'legal'] });
  });

  it('cannot be read in a tab that is closed to us or gone', async () => {
    for (const look of [readTab, collectConcerns]) {
      expect((await look(1, browserWith({ closed: true }).api)).ok).toBe(false);
      expect((await look(2, browserWith({}).api)).ok).toBe(false);
    }
  });
"""),
("  checkSelection,\n","  checkSelection,\n") ,
("  showFinding,\n","  readTab,\n  showFinding,\n"),
("""    { name: 'opened before installation',""","""    {
      name: 'opened before an update',
      tab: { frames: [{ ...seen, engine: { ...fakeEngine(addictive), isAlive: () => false } }] },
      look: 'unopened',
    },
    { name: 'opened before installation',"""))
sub('tests/background/background.test.ts',
("import { engineOpener }","import { citationsOpener } from '../../src/background/open-citations.ts';\nimport { engineOpener }"),
("describe('the badge', () => {","""describe('openCitations', () => {
  it('injects the script into the frames it is told', async () => {
    const browser = browserWith({});
    expect(await citationsOpener('citations.js', browser.api)(1, [0, 3])).toEqual({ ok: true, value: undefined });
    expect(browser.log).toEqual(['script citations.js {"tabId":1,"frameIds":[0,3]}']);
  });

  it('says so where the browser refuses', async () => {
    expect((await citationsOpener('citations.js', browserWith({ closed: true }).api)(1, [0])).ok).toBe(false);
  });
});

describe('the badge', () => {"""))
sub('tests/popup/load-view.test.ts',
("""  it('is said to be damaged""","""  it('comes with the sources, which are looked for where nobody has', async () => {
    const browser = new FakeBrowser();
    const { frameId, ...look } = frameOf(pageOf([findingOf('addictive')]));
    const engine = fakeEngine({ ...look, report: null });
    const frames = [
      { frameId, gate: true, engine },
      { frameId: 4, gate: true },
    ];
    browser.tabs.push({ id: 5, url: 'https://www.example.org/a', frames });
    const asked: unknown[] = [];
    browser.onMessage.addListener(async (message) => {
      asked.push(message);
      engine.report = look.report;
      return { ok: true, value: undefined };
    });
    const loaded = await loadView(5, 'en-US', browser.api);
    expect(asked).toMatchObject([{ call: 'openCitationsIn', args: [5, [frameId]] }]);
    expect(loaded.look).toEqual({ kind: 'frames', frames: [{ frameId, ...look }] });
  });

  it('is said to be damaged"""))
sub('tests/structure/layers.ts',
("""    below: ['report', 'page', 'engine', 'generated', 'shared'],
    packages: ['node', '@mixmark""","""    below: ['report', 'page', 'citations', 'engine', 'generated', 'shared'],
    packages: ['node', '@mixmark"""),
("below: ['page', 'engine', ...DOWN_TO_MESSAGING],","below: ['page', 'citations', 'engine', ...DOWN_TO_MESSAGING],"),
("  engine: { holds: 'text to findings', below: ['shared'], packages: ['fflate'] },\n","  citations: { holds: 'findings and sources to what carries which', below: ['shared'], packages: [] },\n  engine: { holds: 'text to findings', below: ['shared'], packages: [] },\n"),
("    below: ['engine', 'shared'],\n    packages: ['node', 'vite', 'yaml'","    below: ['citations', 'engine', 'shared'],\n    packages: ['node', 'vite', 'yaml'"),
("below: [], packages: [] },\n};","below: [], packages: ['fflate'] },\n};"),
("generated\\/(engine-data|reading-marks)\\.ts$)/,","generated\\/engine-data\\.ts$)/,\n  'src/content/citations.iife.ts': /^src\\/((citations|report|shared)\\/|generated\\/citation-data\\.ts$)/,"),
("content\\/(engine\\.iife\\.ts|","content\\/((engine|citations)\\.iife\\.ts|"),
("the engine's script in every page about kratom. */","the engine's script in every page about\n * kratom, that of the citations where somebody looks.\n */") )
s=pathlib.Path('tests/structure/layers.ts').read_text().replace("/** Narrower than their folder: the gate runs on every page, the engine's","/**\n * Narrower than their folder: the gate runs on every page, the engine's")
pathlib.Path('tests/structure/layers.ts').write_text(s)
sub('tests/structure/budget.test.ts',
("/** Bytes, minified and not compressed. The gate runs in every frame of every page, the engine in those about kratom. */","/**\n * Bytes, minified and not compressed. The gate runs in every frame of every page, the engine in those about kratom, the\n * citations in those where somebody looks.\n */"),
("const POPUP = 60_000;","const CITATIONS = 120_000;\nconst POPUP = 60_000;"),
("  it(`has at most ${POPUP}","""  it(`has a script for sources of at most ${CITATIONS} bytes`, () => {
    expect(sizeOf(target, 'src/content/citations.iife.js')).toBeLessThanOrEqual(CITATIONS);
  });

  it(`has at most ${POPUP}"""))
sub('tests/structure/layers.test.ts',
("const blind = ['page', 'engine', 'shared',","const blind = ['page', 'citations', 'engine', 'shared',"),
("it.each(['src/engine', 'src/shared'])","it.each(['src/citations', 'src/engine', 'src/shared'])"))
pathlib.Path('src/citations/tsconfig.json').write_text(pathlib.Path('src/engine/tsconfig.json').read_text())
sub('CONTRIBUTING.md',
("engine                                 text → findings; no DOM, no data of its own\n","engine                                 text → findings; no DOM, no data of its own\ncitations                              findings → what carries them; no DOM, no data of its own\n"))
