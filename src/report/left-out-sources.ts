import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import type { Say } from '../words/say.ts';
import type { ClaimGroup, Passage } from './group-findings.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import { type SourceGroup, type SourceView, sourceGroups } from './source-view.ts';

/** The sources that a reader should know for one claim and does not find on the page. */
export interface LeftOutClaim {
  /** Id of the claim: a key, never shown. */
  claim: string;
  /** What the page says, in plain words. */
  says: string;
  /** BCP 47 language of that, where it is another than the reader's. */
  lang?: string;
  groups: SourceGroup[];
  /** Matches what is known: these sources stand last, folded. */
  accurate: boolean;
}

export interface LeftOutSources {
  /** "Sources this page leaves out": key works of what it says as an article, that it nowhere cites. */
  byArticle: LeftOutClaim[];
  /** "Evidence": the same works for posts, questions and a person's own case, which nobody expects to cite any. */
  byPost: LeftOutClaim[];
}

/**
 * What a page leaves out. Asked of stated, hedged and reported passages that generalise or rest on a sample; a person's
 * own case needs no source. `reports` are those of the page's frames, which the origins of the passages count.
 */
export function leftOutSources(
  groups: readonly ClaimGroup[],
  reports: readonly PageReport[],
  index: EvidenceIndex,
  say: Say,
): LeftOutSources {
  const isThread = reports.map(({ findings }) => findings.some(({ post }) => post > 0));
  const leftOut: LeftOutSources = { byArticle: [], byPost: [] };
  for (const group of groups) {
    const carried = group.passages.filter(({ finding }) => needsSource(finding));
    const asArticle = carried.filter(({ origin }) => !isThread[origin.report]);
    const asPost = [
      ...carried.filter(({ origin }) => isThread[origin.report]),
      ...group.passages.filter(({ finding }) => !needsSource(finding)),
    ];
    if (asArticle.length > 0) {
      const missing = new Set(asArticle.flatMap(({ finding }) => finding.citation.missing));
      add(leftOut.byArticle, group, asArticle, missing, index, say);
    } else if (asPost.length > 0) {
      const cited = new Set(asPost.flatMap(({ finding }) => finding.citation.cited));
      const keys = group.claim.refs.filter(({ ref, key }) => key && !cited.has(ref)).map(({ ref }) => ref);
      add(leftOut.byPost, group, asPost, new Set(keys), index, say);
    }
  }
  return { byArticle: accurateLast(leftOut.byArticle), byPost: accurateLast(leftOut.byPost) };
}

/** The works of some claims, each once. */
export function sourcesOf(claims: readonly LeftOutClaim[]): SourceView[] {
  const all = claims.flatMap(({ groups }) => groups.flatMap(({ sources }) => sources));
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** A question and a person's own case need no source. */
export function needsSource({ mode, basis }: Pick<ReportFinding, 'mode' | 'basis'>): boolean {
  return mode !== 'asks' && basis !== 'self';
}

function add(
  to: LeftOutClaim[],
  { claim }: ClaimGroup,
  [worst, ...others]: readonly Passage[],
  ids: ReadonlySet<string>,
  index: EvidenceIndex,
  say: Say,
): void {
  const { polarity } = worst.finding;
  const groups = sourceGroups(index, claim, polarity, say, ({ ref }) => ids.has(ref));
  if (groups.length === 0) return;
  to.push({
    claim: claim.id,
    says: polarity === 'affirms' ? claim.says : claim.saysNot,
    lang: claim.lang,
    groups,
    accurate: [worst, ...others].every(({ finding }) => finding.reading === 'accurate'),
  });
}

function accurateLast(claims: readonly LeftOutClaim[]): LeftOutClaim[] {
  return [...claims.filter(({ accurate }) => !accurate), ...claims.filter(({ accurate }) => accurate)];
}
