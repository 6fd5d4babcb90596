import re,pathlib
def sub(path, *pairs):
    p=pathlib.Path(path); s=p.read_text()
    for a,b in pairs:
        if a not in s: raise SystemExit(f"{path}: not found: {a!r}")
        s=s.replace(a,b)
    p.write_text(s)

sub('src/shared/finding.ts',
("""  context?: string;
  citation: Citation;
  trace: Trace;
}
""","""  context?: string;
  trace: Trace;
}

/** A finding, and what carries it. */
export interface CitedFinding extends Finding {
  citation: Citation;
}
"""),
("""/** An attribution to a study or to scientists that names none. */
export interface Attribution {
  quote: Span;
""","""/** Words that lean on a study or on scientists, as the engine finds them: whether their sentence names its source is not looked at. */
export interface FoundAttribution {
  quote: Span;
  sentence: Span;
}

/** An attribution to a study or to scientists that names none. */
export interface Attribution {
  quote: Span;
"""),
("""/** Everything the engine says about one page. */
export interface CheckResult {
  findings: Finding[];
  sources: Source[];
  attributions: Attribution[];
  /** Key references, per claim stated in an article, that the page nowhere cites: claim id → reference ids. */
  missing: Record<string, string[]>;
  /** True where the text's length went over the budget and its end was not read. */
  cut: boolean;
}
""","""/** Everything the engine says about one page. */
export interface CheckResult {
  findings: Finding[];
  attributions: FoundAttribution[];
  /** True where the text's length went over the budget and its end was not read. */
  cut: boolean;
}

/** The same with the page's sources: what carries each finding, what is leaned on without a name, what is left out. */
export interface CitedResult {
  /** In the order of the engine's. */
  findings: CitedFinding[];
  sources: Source[];
  attributions: Attribution[];
  /** Key references, per claim stated in an article, that the page nowhere cites: claim id → reference ids. */
  missing: Record<string, string[]>;
}
"""))

sub('src/shared/claim.ts',("""  hasSupport: boolean;
  /** Reference ids that a page making the claim should cite, best evidence first. */
  keys: string[];
""","""  hasSupport: boolean;
"""))

sub('src/shared/engine-data.ts',
(""" * + 4 said of 7-OH only + 8 never of 7-OH; key references by index; then `asOf` and `places` or 0.""",""" * + 4 said of 7-OH only + 8 never of 7-OH; then `asOf` and `places` or 0."""),
("""  keys: number[],
""",""),
(pathlib.Path('src/shared/engine-data.ts').read_text().split("/**\n * One bundled work: ref")[1].split("export interface EngineData")[0].join(["/**\n * One bundled work: ref",""]),""),
("""  sources: SourceRow[];
  untraceable: UntraceableKeys[];
  /** Signs of a shop in an address; such a link carries no claim. */
  commercial: string[];
  /** Words that name an institution: a study "by" one is no vague attribution. */
  institutions: string[];
""",""))

sub('src/shared/unpack.ts',
("import { decodeBase91 } from '../shared/base91.ts';\nimport type { EngineData } from '../shared/engine-data.ts';\n","import { decodeBase91 } from './base91.ts';\n"),
("export function unpack(packed: string): EngineData {","export function unpack<Data>(packed: string): Data {"))

sub('src/shared/frame-handle.ts',
("import type { PageReport } from './page-report.ts';\n","import type { CheckResult } from './finding.ts';\nimport type { PageReport } from './page-report.ts';\nimport type { PageText } from './page-text.ts';\n"),
("""/** What the engine in one frame of a tab has to tell. */
export interface FrameReport {
  phase: Phase;
  report: PageReport;
  /** How many distinct claims of concern. */
  concern: number;
}

export interface FrameState extends FrameReport {
  /** The browser's number of the frame in its tab; 0 is the top frame. */
  frameId: number;
}
""","""/** How far the engine of one frame has come, and how many marks it would put on the badge. */
export interface FrameStatus {
  phase: Phase;
  /** The distinct claims of concern. */
  concerns: string[];
}

/** What the engine of one frame has read, and what it found. */
export interface CheckedPage {
  page: PageText;
  result: CheckResult;
}

export interface FrameState extends FrameStatus {
  /** The browser's number of the frame in its tab; 0 is the top frame. */
  frameId: number;
  /** `null` until the script that looks for sources is in the frame: it is injected when somebody looks. */
  report: PageReport | null;
}
"""),
("""  state(): FrameReport;
""","""  state(): FrameStatus;
  /** The same objects until the page is read again and has changed. */
  checked(): CheckedPage;
"""),
("""  var kratomClaimCheck: FrameHandle | undefined;
""","""  var kratomClaimCheck: FrameHandle | undefined;
  /** Left there by the script that looks for sources. */
  var kratomClaimReport: ((checked: CheckedPage) => PageReport) | undefined;
"""))

sub('src/engine/check-text.ts',
("import { citePage } from './citations/cite-page.ts';\n",""),
("findings, sources and vague attributions out","findings and vague attributions out"),
("return { findings: [], sources: [], attributions: [], missing: {}, cut: false };","return { findings: [], attributions: [], cut: false };"),
("""  const cited = citePage(engine, page, findings, checker.attributions);
  return { ...cited, cut: read > budget };
""","""  return { findings, attributions: checker.attributions, cut: read > budget };
"""))
sub('src/engine/check-block.ts',
("import type { Finding, Span } from","import type { Finding, FoundAttribution, Span } from"),
("import type { FoundAttribution } from './citations/cite-page.ts';\n",""),
("      citation: { status: 'none', cited: [], missing: [] },\n",""))
sub('src/engine/load-engine.ts',
("data.claims.map((row) => factsOf(row, data))","data.claims.map(factsOf)"),
("function factsOf(row: ClaimRow, data: EngineData): ClaimFacts {\n  const [id, kind, verdict, certainty, ifBelieved, ifDenied, flags, keys, asOf, places] = row;\n","function factsOf(row: ClaimRow): ClaimFacts {\n  const [id, kind, verdict, certainty, ifBelieved, ifDenied, flags, asOf, places] = row;\n"),
("    keys: keys.map((reference) => data.sources[reference][0]),\n",""))
