import type { PageReport } from '../shared/page-report.ts';
import type { Say } from '../words/say.ts';
import type { PassageView } from './claim-view.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import { pageView } from './page-view.ts';
import { textFragmentLink } from './text-fragment.ts';

/** The parts of https://schema.org/ClaimReview that are used here. */
export interface ClaimReview {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  claimReviewed: string;
  datePublished: string;
  author: { '@type': 'Organization'; name: string };
  itemReviewed: {
    '@type': 'Claim';
    text: string;
    appearance: { '@type': 'CreativeWork'; headline: string; url?: string }[];
  };
  reviewRating: { '@type': 'Rating'; alternateName: string; ratingExplanation: string };
  reviewBody: string;
  citation: { '@type': 'CreativeWork'; name: string; url?: string }[];
  /** Only where the reader has called the mark wrong. */
  creativeWorkStatus?: string;
}

/**
 * A report as ClaimReviews, one for each claim that the page makes, with every place where it makes it. Questions, and
 * what was not checked, are no reviewed claims. The rating is in words only: a number would pretend to a scale. The
 * author is the program and its dataset, because no person has read that page. What the reader has hidden is left out,
 * but for dangers: they come last, and say that they are hidden.
 */
export function formatClaimReview(report: PageReport, index: EvidenceIndex, say: Say): ClaimReview[] {
  const hidden = reviewsOf(onlyHiddenDangers(report), index, say).map((review) => ({
    ...review,
    creativeWorkStatus: say('report_hidden'),
  }));
  return [...reviewsOf(report, index, say), ...hidden];
}

/** The same report, as if the reader had hidden everything else. Findings keep their numbers. */
function onlyHiddenDangers(report: PageReport): PageReport {
  const findings = report.findings.map(({ hidden, ...finding }) =>
    hidden && finding.danger ? finding : { ...finding, hidden: true as const },
  );
  return { ...report, findings };
}

function reviewsOf(report: PageReport, index: EvidenceIndex, say: Say): ClaimReview[] {
  const view = pageView([report], index, null, say);
  return view.claims.flatMap((claim): ClaimReview[] => {
    const passages = claim.passages.filter(({ origin }) => isReview(report, origin.index));
    const [worst] = passages;
    if (worst === undefined) return [];
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: worst.says,
        datePublished: index.dataset.date,
        author: { '@type': 'Organization', name: say('report_author', { name: say('name'), version: report.dataset }) },
        itemReviewed: {
          '@type': 'Claim',
          text: worst.quote,
          appearance: appearances(report, passages),
        },
        reviewRating: { '@type': 'Rating', alternateName: worst.chip, ratingExplanation: worst.sentence },
        reviewBody: [claim.known, claim.howSure, claim.remember].filter(Boolean).join(' '),
        citation: worst.sources.flatMap(({ sources }) =>
          sources
            .filter(({ isKey }) => isKey)
            .map(({ citation, url }) => ({
              '@type': 'CreativeWork' as const,
              name: citation,
              ...(url === null ? {} : { url }),
            })),
        ),
      },
    ];
  });
}

function isReview({ findings }: PageReport, index: number): boolean {
  return !['question', 'not-checked', 'page-newer'].includes(findings[index].reading);
}

/** Each place with a link of its own. A page without an address is one place, however often it says so. */
function appearances({ title, url }: PageReport, passages: readonly PassageView[]) {
  const links = new Set(passages.map(({ quote }) => textFragmentLink(url, quote)));
  return [...links].map((link) => ({
    '@type': 'CreativeWork' as const,
    headline: title,
    ...(link === null ? {} : { url: link }),
  }));
}
