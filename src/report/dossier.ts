import type { LensWords } from '../shared/lens.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { SpamWords } from '../shared/spam.ts';
import type { Say } from '../words/say.ts';
import type { ClaimView } from './claim-view.ts';
import { defangPage } from './defang-page.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import type { LeftOutClaim } from './left-out-sources.ts';
import { type LensView, lensView } from './lens-view.ts';
import { type AttributionView, pageView } from './page-view.ts';
import { spamSource } from './spam-source.ts';
import { type SpamView, spamView } from './spam-view.ts';
import { textFragmentLink } from './text-fragment.ts';

/** What a dossier is made with, beside the reports. */
export interface DossierTools {
  index: EvidenceIndex;
  spamWords: SpamWords;
  lensWords: LensWords;
  say: Say;
}

/** What is known of a page, for whoever decides about it: a search engine, a platform, a regulator. */
export interface Dossier {
  /** "Signals often seen in SEO spam, found on this page" */
  heading: string;
  title: string;
  /** The address as it may be shown: defanged where the page is that of a shop. */
  address: string;
  isDefanged: boolean;
  /** When it was made, in ISO 8601, and as it is read. */
  made: { iso: string; text: string };
  /** `null` where no frame of the page is about kratom. */
  spam: SpamView | null;
  lens: LensView | null;
  claims: ClaimView[];
  missing: LeftOutClaim[];
  unnamed: AttributionView[];
  /** Version of the dataset. */
  dataset: string;
  /** What it is and is not, in sentences. */
  notes: string[];
  /** A link to a quote on the page; `null` for a shop, and where the page has no address of the web. */
  linkTo(quote: string): string | null;
}

const NOTES = ['signals', 'words', 'check', 'machine', 'advice'] as const;
/** As a time that is meant for anybody is written. */
const TIME = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
} as const;
/** What stands for the rest of a quote that was cut. */
const CUT = / …$/;

/**
 * Makes the dossier of a page from the reports of its frames, the top frame first. `made`: now. Pure. Throws an Error when
 * reports and words are of different datasets.
 */
export function dossier(reports: readonly PageReport[], made: Date, tools: DossierTools): Dossier {
  const { index, spamWords, lensWords, say } = tools;
  const { title, url, claims, leftOut, attributions } = pageView(reports, index, null, say);
  const source = spamSource(reports);
  const sells = source?.spam.isShop ?? false;
  const defanged = defangPage(url, sells, spamWords.vendors);
  const time = new Intl.DateTimeFormat(say.locale, TIME);
  return {
    heading: spamWords.title,
    title: title || reports[0].id,
    address: defanged ?? url ?? reports[0].id,
    isDefanged: defanged !== null,
    made: { iso: made.toISOString(), text: time.format(made) },
    spam: source && spamView(source.spam, spamWords),
    lens: source?.lens ? lensView(source.lens, lensWords, sells, say) : null,
    claims,
    missing: [...leftOut.byArticle, ...leftOut.byPost],
    unnamed: attributions,
    dataset: index.dataset.version,
    notes: NOTES.map((note) => say(`dossier_what_${note}`)),
    linkTo: (quote) => (defanged === null && quote !== '' ? textFragmentLink(url, quote.replace(CUT, '')) : null),
  };
}
