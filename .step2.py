exec(open('.step1.py').read().split("\nsub('src/shared/finding.ts'")[0])
sub('src/citations/cite-page.ts',
("""import type { Attribution, CheckResult, Finding, Source, Span } from '../../shared/finding.ts';
import type { PageText } from '../../shared/page-text.ts';
import type { Engine } from '../load-engine.ts';
import { findIdentifiers, identifyUrl, splitUrl } from './find-identifiers.ts';
import { SourceIndex } from './source-index.ts';

/** A vague attribution as the block checker found it, with the sentence around it. */
export interface FoundAttribution {
  quote: Span;
  sentence: Span;
}
""","""import type { Attribution, CheckResult, CitedFinding, CitedResult, Source, SourceKind, Span } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import { findIdentifiers, identifyUrl, splitUrl } from './find-identifiers.ts';
import type { Citations } from './load-citations.ts';
"""),
("""/**
 * Tells what carries each finding and which key references the page nowhere cites. Fills `citation` of the findings given.
 * Nearest wins: a source in the sentence, else one in the block after the sentence with no other finding between is not guessed.
 */
export function citePage(
  engine: Engine,
  page: PageText,
  findings: Finding[],
  found: FoundAttribution[],
): Omit<CheckResult, 'cut'> {
  const index = new SourceIndex(engine.data);
  const located = locateSources(engine, page, index);
""","""/**
 * The one door of this folder: tells what carries each finding, and which key references the page nowhere cites. `result` is
 * what the engine said about that same page, with offsets into its blocks. Never throws on any text; time is linear in the page.
 * Nearest wins: a source in the sentence, else one in the block after the sentence with no other finding between is not guessed.
 */
export function citePage(citations: Citations, page: PageText, result: CheckResult): CitedResult {
  const located = locateSources(citations, page);
"""),
("  const attributions = found\n    .filter(({ sentence }) => !named(engine, page,","  const attributions = result.attributions\n    .filter(({ sentence }) => !named(citations, page,"),
(".map(({ quote, sentence }) => resolveAttribution(engine, page,",".map(({ quote, sentence }) => resolveAttribution(citations, page,"),
("""  const missing: Record<string, string[]> = {};
  for (const finding of findings) {
    const claim = engine.claims.get(finding.claim);
    if (!claim) continue;
""","""  const missing: Record<string, string[]> = {};
  const findings = result.findings.map((finding): CitedFinding => {
    const keys = citations.claims.get(finding.claim)?.keys ?? [];
"""),
("    finding.citation = {\n      status: known.some((ref) => claim.keys.includes(ref))","    const citation: Citation = {\n      status: known.some((ref) => keys.includes(ref))"),
("missing: claim.keys.filter(","missing: keys.filter("),
("    if (stated && finding.citation.missing.length > 0) missing[finding.claim] = finding.citation.missing;\n  }\n","    if (stated && citation.missing.length > 0) missing[finding.claim] = citation.missing;\n    return { ...finding, citation };\n  });\n"),
("import type { Attribution, CheckResult, CitedFinding","import type { Attribution, CheckResult, Citation, CitedFinding"),
("function locateSources(engine: Engine, page: PageText, index: SourceIndex): Located[] {\n  const out: Located[] = [];\n","""function locateSources({ works, data }: Citations, page: PageText): Located[] {
  const out: Located[] = [];
  const workOf = (kind: SourceKind, value: string): string | null =>
    works.get(`${kind} ${kind === 'url' ? value.toLowerCase() : value}`) ?? null;
"""),
("reference: index.find(kind, value)","reference: workOf(kind, value)"),
("index.find(target.kind, target.value)","workOf(target.kind, target.value)"),
("engine.data.commercial","data.commercial"),
("function named(engine: Engine, page","function named({ data }: Citations, page"),
("engine.data.institutions","data.institutions"),
("function resolveAttribution(engine: Engine, page","function resolveAttribution({ data }: Citations, page"),
("engine.data.untraceable","data.untraceable"),
)
sub('src/citations/find-identifiers.ts',("'../../shared/","'../shared/"))
s=pathlib.Path('src/compiler/build-engine-data.ts').read_text()
empty=s[s.index("/** Words of a study's description"):s.index("/**\n * Makes what travels with")]
unt=s[s.index("      untraceable: dataset"):s.index("      commercial,\n")]
ids=s[s.index("/** Every identifier by which a page"):s.index("function rowOf")]
sub('src/compiler/build-engine-data.ts',(empty,""),
(s[s.index("      sources: references.map"):s.index("      places: dataset.states")],""),
(ids,""),
("""  const references = dataset.references.map(({ value }) => value);
  const place = new Map(references.map((reference, i) => [reference.id, i]));
""",""),
("claims: claims.map((claim) => rowOf(claim, place)),","claims: claims.map(rowOf),"),
("function rowOf(claim: ClaimRecord, place: Map<string, number>): ClaimRow {","function rowOf(claim: ClaimRecord): ClaimRow {"),
("    refs.filter(({ key }) => key).map(({ ref }) => place.get(ref) ?? -1),\n",""),
("import { stem } from '../engine/citations/cite-page.ts';\nimport { canonicalUrl } from '../engine/citations/find-identifiers.ts';\n",""),
("import { hashText } from '../shared/hash-text.ts';\n",""),
("import type { Reference } from '../shared/reference.ts';\n",""),
)
import textwrap
pathlib.Path('src/compiler/build-citation-data.ts').write_text("""import { stem } from '../citations/cite-page.ts';
import { canonicalUrl } from '../citations/find-identifiers.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { Reference } from '../shared/reference.ts';
import type { ClaimRecord, Dataset } from './dataset.ts';

"""+empty+"""/** Makes what it takes to tell the sources of a page. `claims` in the order of display. */
export function buildCitationData(dataset: Dataset, claims: ClaimRecord[]): CitationData {
  return {
    version: `${dataset.date}+${dataset.hash}`,
    works: dataset.references.map(({ value }) => ({ id: value.id, identifiers: identifiersOf(value) })),
    claims: claims.map(({ id, verdict, certainty, refs }) => ({
      id,
      verdict,
      certainty,
      keys: refs.filter(({ key }) => key).map(({ ref }) => ref),
    })),
"""+textwrap.indent(textwrap.dedent(unt),'    ')+"""    commercial: dataset.commercial.value,
    institutions: (dataset.language.get('institutions')?.value ?? []) as string[],
  };
}

"""+ids.replace("as SourceIndex looks it up","in one spelling"))
