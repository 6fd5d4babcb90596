exec(open('.step1.py').read().split("\nsub('src/shared/finding.ts'")[0])
sub('src/compiler/build-engine-data.ts',("  const commercial = (dataset.language.get('commercial-addresses')?.value ?? []) as string[];\n",""),("      version: `${dataset.date}+${dataset.hash}`,\n",""))
sub('src/shared/engine-data.ts',("export interface EngineData {\n  version: string;\n","export interface EngineData {\n"))
sub('src/compiler/compile-dataset.ts',
("import type { EngineData }","import type { CitationData } from '../shared/citation-data.ts';\nimport type { EngineData }"),
("import { buildEngineData }","import { buildCitationData } from './build-citation-data.ts';\nimport { buildEngineData }"),
("  engineData: EngineData;\n","  engineData: EngineData;\n  citationData: CitationData;\n"),
("    engineData: engine.data,\n","    engineData: engine.data,\n    citationData: buildCitationData(dataset, claims),\n"))
sub('src/compiler/write-generated.ts',
("import type { EngineData } from '../shared/engine-data.ts';\n",""),
("const { evidence, gateTerms, engineData, languageNames }","const { evidence, gateTerms, engineData, citationData, languageNames }"),
("  await writePacked(engineData, join(out, 'engine-data.ts'));\n","  await writePacked('engineData', engineData, join(out, 'engine-data.ts'));\n  await writePacked('citationData', citationData, join(out, 'citation-data.ts'));\n"),
("Writes what `engine/unpack.ts` reads","Writes what `shared/unpack.ts` reads"),
("async function writePacked(data: EngineData, path: string)","async function writePacked(name: string, data: unknown, path: string)"),
("\\nexport const engineData = ${","\\nexport const ${name} = ${"))
sub('src/cli/check-document.ts',
("import { checkText }","import { citePage } from '../citations/cite-page.ts';\nimport type { Citations } from '../citations/load-citations.ts';\nimport { checkText }"),
("import type { CheckResult }","import type { CitedResult }"),
("  engine: Engine;\n","  engine: Engine;\n  citations: Citations;\n"),
("  result: CheckResult;","  result: CitedResult;"),
("with the block reader and the engine of the extension","with the block reader, the engine and the citations of the extension"),
("{ engine, today }: Checker): CheckedDocument {","{ engine, citations, today }: Checker): CheckedDocument {"),
("""  const result = checkText(engine, page, { today });
  const { claims: facts, data } = engine;
  return { page, result, report: buildReport({ id: document.id, page, result, facts, dataset: data.version }) };
""","""  const result = citePage(citations, page, checkText(engine, page, { today }));
  const { claims, data } = citations;
  return { page, result, report: buildReport({ id: document.id, page, result, claims, dataset: data.version }) };
"""))
sub('src/cli/start-checker.ts',
("import { loadEngine } from '../engine/load-engine.ts';\nimport { unpack } from '../engine/unpack.ts';\n","import { loadCitations } from '../citations/load-citations.ts';\nimport { loadEngine } from '../engine/load-engine.ts';\nimport { citationData } from '../generated/citation-data.ts';\n"),
("import type { Checker }","import type { CitationData } from '../shared/citation-data.ts';\nimport type { EngineData } from '../shared/engine-data.ts';\nimport { unpack } from '../shared/unpack.ts';\nimport type { Checker }"),
("/** The engine with the bundled data","/** The engine and the bundled works, with their data"),
("  return { engine: loadEngine(unpack(engineData)), today: new Date().toISOString().slice(0, 10) };","""  return {
    engine: loadEngine(unpack<EngineData>(engineData)),
    citations: loadCitations(unpack<CitationData>(citationData)),
    today: new Date().toISOString().slice(0, 10),
  };"""))
sub('src/cli/explain-finding.ts',("import type { Finding }","import type { CitedFinding }"),("finding: Finding,","finding: CitedFinding,"))
sub('src/cli/explain-text.ts',
("import { checkText }","import { citePage } from '../citations/cite-page.ts';\nimport { checkText }"),
("{ engine, today }: Checker","{ engine, citations, today }: Checker"),
("checkText(engine, page, { today });","citePage(citations, page, checkText(engine, page, { today }));"))
sub('src/report/build-report.ts',
("import type { ClaimFacts } from '../shared/claim.ts';\nimport type { CheckResult, Finding, Span }","import type { CitedClaim } from '../shared/citation-data.ts';\nimport type { CitedFinding, CitedResult, Span }"),
("""  /** What the engine said about that same page. */
  result: CheckResult;
  /** The facts the engine judged with, by claim id. */
  facts: ReadonlyMap<string, ClaimFacts>;
""","""  /** What engine and citations said about that same page. */
  result: CitedResult;
  /** The claims of the dataset that judged it, by id. */
  claims: ReadonlyMap<string, CitedClaim>;
"""),
("finding names a claim that `facts` lacks: result and facts are then","finding names a claim that `claims` lacks: result and claims are then"),
("{ id, page, result, facts, dataset }","{ id, page, result, claims, dataset }"),
("reportFinding(finding, page, facts, textOf)","reportFinding(finding, page, claims, textOf)"),
("  finding: Finding,\n","  finding: CitedFinding,\n"),
("  facts: ReadonlyMap<string, ClaimFacts>,\n","  claims: ReadonlyMap<string, CitedClaim>,\n"),
("facts.get(","claims.get("),
("Build the engine and its data again, together.","Build engine and citations again, together.") if "Build the engine and its data again, together." in pathlib.Path('src/report/build-report.ts').read_text() else ("x","x"))
sub('src/page/page-session.ts',
("import type { FrameReport, Phase }","import type { CheckedPage, Phase }"),
("  summarize(page: PageText, result: CheckResult): Omit<FrameReport, 'phase'>;\n",""),
("/** What a session needs and may not know itself: engine, reports, the extension around it. */","/** What a session needs and may not know itself: the engine, the extension around it. */"),
("  /** Told whenever the report or its phase has changed. */","  /** Told whenever the findings or the phase have changed. */"),
("{ findings: [], sources: [], attributions: [], missing: {}, cut: false }","{ findings: [], attributions: [], cut: false }"),
("  #result = NOTHING_FOUND;\n  #summary: Omit<FrameReport, 'phase'>;\n","  #checked: CheckedPage;\n"),
("    this.#summary = tools.summarize(wordless(document), NOTHING_FOUND);\n","    this.#checked = { page: wordless(document), result: NOTHING_FOUND };\n"),
("""  state(): FrameReport {
    return { phase: this.#phase, ...this.#summary };
  }
""","""  get phase(): Phase {
    return this.#phase;
  }

  /** What was read and found last; before that, an empty page. */
  get checked(): CheckedPage {
    return this.#checked;
  }
"""),
("this.#result.findings","this.#checked.result.findings"),
("value: this.#result, spent","value: this.#checked.result, spent"),
("""    this.#result = result;
    this.#summary = this.#tools.summarize(page, result);
""","""    this.#checked = { page, result };
"""))
sub('src/content/engine.iife.ts',
("import { unpack } from '../engine/unpack.ts';\n",""),
("import { buildReport } from '../report/build-report.ts';\n",""),
("import { wordOf }","import type { EngineData } from '../shared/engine-data.ts';\nimport { wordOf }"),
("import { DEFAULT_SETTINGS } from '../shared/settings.ts';\n","import { DEFAULT_SETTINGS } from '../shared/settings.ts';\nimport { unpack } from '../shared/unpack.ts';\n"),
("unpack(engineData)","unpack<EngineData>(engineData)"),
("""    summarize(page, result) {
      const id = page.url ?? '';
      const report = buildReport({ id, page, result, facts: engine.claims, dataset: engine.data.version });
      return { report, concern: claimsOfConcern(report.findings).length };
    },
""",""),
("    state: () => session.state(),\n","    state: () => ({ phase: session.phase, concerns: claimsOfConcern(session.checked.result.findings) }),\n    checked: () => session.checked,\n"))
sub('src/messaging/tab-reports.ts',
("import type { FrameReport, FrameState } from","import type { FrameState } from"),
("""  report: FrameReport | null;
}

const readFrame = (): FrameAnswer => ({
  gate: globalThis.kratomClaimGate ?? null,
  report: globalThis.kratomClaimCheck?.state() ?? null,
});
""","""  engine: Omit<FrameState, 'frameId'> | null;
}

const readFrame = (): FrameAnswer => {
  const engine = globalThis.kratomClaimCheck;
  return {
    gate: globalThis.kratomClaimGate ?? null,
    engine: engine ? { ...engine.state(), report: globalThis.kratomClaimReport?.(engine.checked()) ?? null } : null,
  };
};

const concernsOfFrame = (): string[] => globalThis.kratomClaimCheck?.state().concerns ?? [];
"""),
("    result?.report ? [{ ...result.report, frameId }] : [],","    result?.engine ? [{ ...result.engine, frameId }] : [],"),
("""/** The reports of a tab's frames, the top frame first; empty where no engine runs. */
export async function collectFrames(tabId: number, browser: Tools): Promise<Result<FrameState[]>> {
  const tab = await readTab(tabId, browser);
  return tab.ok ? succeed(tab.value.frames) : tab;
}
""","""/** The distinct claims of concern in all frames of a tab; empty where no engine runs. */
export async function collectConcerns(tabId: number, browser: Tools): Promise<Result<string[]>> {
  const answers = await inject<string[]>({ target: { tabId, allFrames: true }, func: concernsOfFrame }, browser);
  return answers.ok ? succeed([...new Set(answers.value.flatMap(({ result }) => result ?? []))]) : answers;
}
"""))
sub('src/background/badge.ts',
("import { collectFrames }","import { collectConcerns }"),
("import { claimsOfConcern } from '../report/concern.ts';\n",""),
("""  const frames = await collectFrames(tabId, browser);
  if (!frames.ok) return frames;
  const count = claimsOfConcern(frames.value.flatMap(({ report }) => report.findings)).length;
""","""  const concerns = await collectConcerns(tabId, browser);
  if (!concerns.ok) return concerns;
  const count = concerns.value.length;
"""))
sub('src/messaging/calls.ts',("  openEngineIn(tabId: number): Promise<Result<void>>;\n","""  openEngineIn(tabId: number): Promise<Result<void>>;
  /** Inject the script that looks for sources into these frames of a tab, which have an engine. */
  openCitationsIn(tabId: number, frameIds: number[]): Promise<Result<void>>;
"""))
sub('src/background/index.ts',
("import script from '../content/engine.iife.ts?script';","import citations from '../content/citations.iife.ts?script';\nimport script from '../content/engine.iife.ts?script';"),
("import { engineOpener } from './open-engine.ts';","import { citationsOpener } from './open-citations.ts';\nimport { engineOpener } from './open-engine.ts';"),
("const openEngine = engineOpener({ script, style }, browser);\n","const openEngine = engineOpener({ script, style }, browser);\nconst openCitations = citationsOpener(citations, browser);\n"),
("""      return Number.isInteger(tabId) ? openEngine({ tabId, allFrames: true }) : NO_TAB;
    },
""","""      return Number.isInteger(tabId) ? openEngine({ tabId, allFrames: true }) : NO_TAB;
    },
    async openCitationsIn(_caller, tabId, frameIds) {
      return Number.isInteger(tabId) ? openCitations(tabId, frameIds) : NO_TAB;
    },
"""))
pathlib.Path('src/background/open-citations.ts').write_text("""import type { Browser } from '../platform/browser.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

/** Injects the script that looks for sources into frames of a tab. Never rejects. */
export type OpenCitations = (tabId: number, frameIds: number[]) => Promise<Result<void>>;

/** `script`: its path in the extension. */
export function citationsOpener(script: string, browser: Pick<Browser, 'scripting'>): OpenCitations {
  return async (tabId, frameIds) => {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [script] });
      return succeed(undefined);
    } catch (error) {
      return fail(String(error));
    }
  };
}
""")
pathlib.Path('src/content/citations.iife.ts').write_text("""import { citePage } from '../citations/cite-page.ts';
import { loadCitations } from '../citations/load-citations.ts';
import { citationData } from '../generated/citation-data.ts';
import { buildReport } from '../report/build-report.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { CheckedPage } from '../shared/frame-handle.ts';
import type { PageReport } from '../shared/page-report.ts';
import { unpack } from '../shared/unpack.ts';

/*
 * Looks for the sources of what the engine of this frame has found. Injected when somebody looks: on other pages about
 * kratom its data is never loaded.
 */

const citations = loadCitations(unpack<CitationData>(citationData));
const reports = new WeakMap<CheckedPage, PageReport>();

globalThis.kratomClaimReport = (checked) => {
  const known = reports.get(checked);
  if (known) return known;
  const { page } = checked;
  const { claims, data } = citations;
  const result = citePage(citations, page, checked.result);
  const report = buildReport({ id: page.url ?? '', page, result, claims, dataset: data.version });
  reports.set(checked, report);
  return report;
};
""")
sub('src/popup/load-view.ts',
("import { lookAtTab } from '../messaging/look-at-tab.ts';\n","import type { PageCalls } from '../messaging/calls.ts';\nimport { lookAtTab } from '../messaging/look-at-tab.ts';\nimport { sender } from '../messaging/send.ts';\n"),
("/** Asks settings and tab what there is to show. Never rejects: a tab that is gone is one that cannot be read. */","""/**
 * Asks settings and tab what there is to show, and has the sources looked for in frames where nobody has yet. Never
 * rejects: a tab that is gone is one that cannot be read.
 */"""),
("'scripting' | 'tabs' | 'permissions' | 'storage'","'runtime' | 'scripting' | 'tabs' | 'permissions' | 'storage'"),
("""  const look = await lookAtTab(tabId, stored.settings, browser);
""","""  let look = await lookAtTab(tabId, stored.settings, browser);
  const bare = look.kind === 'frames' ? look.frames.filter(({ report }) => report === null) : [];
  if (bare.length > 0) {
    const frameIds = bare.map(({ frameId }) => frameId);
    const opened = await sender<PageCalls>(browser)('openCitationsIn', tabId, frameIds);
    if (opened.ok) look = await lookAtTab(tabId, stored.settings, browser);
  }
"""))
sub('src/popup/view-model.ts',
("import type { FrameState } from '../shared/frame-handle.ts';\n","import type { FrameState } from '../shared/frame-handle.ts';\nimport type { PageReport } from '../shared/page-report.ts';\n"),
("  const frames = look?.kind === 'frames' ? look.frames : [];\n  const read = frames.filter(({ phase }) => phase === 'done' || phase === 'partly');\n  const empty = emptyState(look, frames, settings);\n  const page = empty ? null : pageView(reportsOf(read),","  const frames = look?.kind === 'frames' ? look.frames : [];\n  const read = frames.filter(isRead);\n  const empty = emptyState(look, frames, settings);\n  const page = empty ? null : pageView(read.map(({ report }) => report),"),
("""function reportsOf(frames: readonly FrameState[]) {
  return frames.map(({ report }) => report);
}
""","""function isRead(frame: FrameState): frame is FrameState & { report: PageReport } {
  return (frame.phase === 'done' || frame.phase === 'partly') && frame.report !== null;
}
"""),
("""  const phases = new Set(frames.map(({ phase }) => phase));
  if (phases.has('done') || phases.has('partly')) return null;
  return phases.has('reading') ? 'reading' : 'not-english';
""","""  if (frames.some(isRead)) return null;
  return frames.every(({ phase }) => phase === 'not-english') ? 'not-english' : 'reading';
"""))
sub('src/commands/read-tab-report.ts',
("""    const func = () => globalThis.kratomClaimCheck?.state().report ?? null;
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func });
""","""    const target = { tabId, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['src/content/citations.iife.js'] });
    const func = () => {
      const engine = globalThis.kratomClaimCheck;
      return engine ? (globalThis.kratomClaimReport?.(engine.checked()) ?? null) : null;
    };
    const frames = await chrome.scripting.executeScript({ target, func });
"""))
