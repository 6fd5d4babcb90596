import type {
  Attribution,
  CheckResult,
  Citation,
  CitedFinding,
  CitedResult,
  Source,
  SourceKind,
  Span,
} from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';
import { findIdentifiers, identifyUrl, splitUrl } from './find-identifiers.ts';
import type { Citations } from './load-citations.ts';

interface Located extends Source {
  at: Span;
  /** The link leads to a shop: it carries nothing. */
  commercial: boolean;
}

/**
 * The one door of this folder: tells what carries each finding, and which key references the page nowhere cites. `result` is
 * what the engine said about that same page, with offsets into its blocks. Never throws on any text; time is linear in the page.
 * Nearest wins: a source in the sentence, else one in the block after the sentence with no other finding between is not guessed.
 */
export function citePage(citations: Citations, page: PageText, result: CheckResult): CitedResult {
  const located = locateSources(citations, page);
  const citedOnPage = new Set(located.flatMap((source) => (source.reference ? [source.reference] : [])));
  const byBlock = new Map<number, Located[]>();
  for (const source of located) byBlock.set(source.at.block, [...(byBlock.get(source.at.block) ?? []), source]);

  const attributions = result.attributions
    .filter(({ sentence }) => !named(citations, page, sentence, byBlock.get(sentence.block) ?? []))
    .map(({ quote, sentence }) => resolveAttribution(citations, page, quote, sentence));

  const missing: Record<string, string[]> = {};
  const findings = result.findings.map((finding): CitedFinding => {
    const keys = citations.claims.get(finding.claim)?.keys ?? [];
    const near = (byBlock.get(finding.sentence.block) ?? []).filter(
      (source) => within(source.at, finding.sentence) && !source.commercial,
    );
    const known = near.flatMap((source) => (source.reference ? [source.reference] : []));
    const vague = attributions.some((attribution) => within(attribution.quote, finding.sentence));
    const citation: Citation = {
      status: known.some((ref) => keys.includes(ref))
        ? 'key-source'
        : known.length > 0
          ? 'known-source'
          : near.length > 0
            ? 'unknown-source'
            : vague
              ? 'vague'
              : 'none',
      cited: [...new Set(known)],
      missing: keys.filter((ref) => !citedOnPage.has(ref)),
    };
    const stated =
      finding.mode !== 'asks' && finding.basis !== 'self' && page.blocks[finding.quote.block].post === undefined;
    if (stated && citation.missing.length > 0) missing[finding.claim] = citation.missing;
    return { ...finding, citation };
  });

  const seen = new Set<string>();
  const sources = located.filter(({ kind, value, reference, commercial }) => {
    const key = reference ?? `${kind} ${value}`;
    return !commercial && !seen.has(key) && seen.add(key);
  });
  return {
    findings,
    attributions,
    missing,
    sources: sources.map(({ kind, value, reference, at }) => ({ kind, value, reference, at })),
  };
}

function locateSources({ works, data }: Citations, page: PageText): Located[] {
  const out: Located[] = [];
  const workOf = (kind: SourceKind, value: string): string | null =>
    works.get(`${kind} ${kind === 'url' ? value.toLowerCase() : value}`) ?? null;
  page.blocks.forEach((block, b) => {
    for (const { kind, value, start, end } of findIdentifiers(block.text))
      out.push({ kind, value, reference: workOf(kind, value), at: { block: b, start, end }, commercial: false });
    for (const link of block.links) {
      const target = identifyUrl(link.href);
      if (!target) continue;
      const reference = workOf(target.kind, target.value);
      const ownPage = target.kind === 'url' && page.url !== null && sameHost(target.value, page.url);
      if (ownPage) continue;
      const address = link.href.toLowerCase();
      const commercial =
        reference === null && target.kind === 'url' && data.commercial.some((sign) => address.includes(sign));
      out.push({ ...target, reference, at: { block: b, start: link.start, end: link.end }, commercial });
    }
  });
  return out;
}

function sameHost(a: string, b: string): boolean {
  const host = splitUrl(a)?.host;
  return host !== undefined && host === splitUrl(b)?.host;
}

const within = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && inner.start < outer.end && inner.end > outer.start;

/** Author and year, a bracketed number, an institution or a linked source: the sentence names its study after all. */
function named({ data }: Citations, page: PageText, sentence: Span, sources: Located[]): boolean {
  if (sources.some((source) => within(source.at, sentence) && !source.commercial)) return true;
  const text = page.blocks[sentence.block].text.slice(sentence.start, sentence.end + 6);
  if (data.institutions.some((name) => text.includes(name))) return true;
  return /\[\d{1,3}\]|\bet al\b|[¹²³⁴-⁹]|[A-Z][a-z]{2,30},? \((19|20)\d\d\)/.test(text);
}

/** Is it one of the studies that no search could find? The works that could have been meant come with it. */
function resolveAttribution({ data }: Citations, page: PageText, quote: Span, sentence: Span): Attribution {
  const text = page.blocks[sentence.block].text.slice(sentence.start, sentence.end).toLowerCase();
  const year = Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0);
  const words = new Set(text.match(/[a-z]{4,30}/g)?.map(stem) ?? []);
  let untraceable: string | null = null;
  let candidates: string[] = [];
  for (const known of data.untraceable) {
    if (known.year && known.year !== year) continue;
    const shared = known.words.filter((word) => words.has(word)).length;
    if (shared >= 3 && shared >= known.words.length * 0.4) {
      untraceable = known.id;
      candidates = known.candidates;
    }
  }
  return { quote, candidates, untraceable };
}

/** A crude stem, good enough to compare two descriptions of one study. */
export const stem = (word: string): string => word.slice(0, 6);
