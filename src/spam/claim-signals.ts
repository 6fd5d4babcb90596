import type { CitedFinding } from '../shared/finding.ts';
import type { SpamSignalId } from '../shared/spam.ts';
import { type Detector, type Place, plural } from './detector.ts';
import type { SpamPage } from './spam-page.ts';

/** Findings that are quoted for what holds of a page as a whole. */
const QUOTED = 3;

const inArticle = (page: SpamPage, findings: readonly CitedFinding[]): CitedFinding[] =>
  findings.filter(({ quote }) => !page.isInPost(quote));

const quoteSome = (findings: readonly CitedFinding[], measured: string): Place[] =>
  findings.slice(0, QUOTED).map(({ sentence }) => ({ at: sentence, measured }));

/** Works, and pages that neither sell nor are of this site. */
function sourcesOf(page: SpamPage): number {
  const hosts = new Set(
    page.links
      .filter(({ at, host, nature, isShop, isPaid }) => {
        if (at === null || host === null || isShop || isPaid) return false;
        return nature === 'agency' || nature === 'journal' || nature === 'other';
      })
      .map(({ href }) => href),
  );
  return hosts.size + page.result.sources.filter(({ kind }) => kind !== 'url').length;
}

/** Claims of a page against the sources that it names: what each post rests on is its own matter. */
const unsourcedClaims: Detector = (page) => {
  const claims = inArticle(page, page.ownHealthClaims());
  if (claims.length < page.limit('unsourced-claims', 'claims')) return [];
  const sources = sourcesOf(page);
  if (claims.length < sources * page.limit('unsourced-claims', 'claimsPerSource')) return [];
  const bare = claims.filter(({ citation }) => citation.cited.length === 0);
  return quoteSome(bare, `${plural(claims.length, 'health claim')}, ${plural(sources, 'source')} outside of shops.`);
};

/** Own claims of an article that its evidence does not carry, each once. */
const unprovenClaims: Detector = (page) => {
  const claims = inArticle(page, page.result.findings).filter(
    ({ reading, mode }) =>
      (mode === 'states' || mode === 'hedges') &&
      (reading === 'false' || reading === 'unsupported' || reading === 'overstated'),
  );
  const distinct = [...new Map(claims.map((each) => [each.claim, each])).values()];
  if (distinct.length < page.limit('unproven-claims', 'claims')) return [];
  const sentences = new Map(distinct.map(({ sentence }) => [`${sentence.block} ${sentence.start}`, sentence]));
  return [...sentences.values()].map((at) => ({ at }));
};

const vendorSourcesOnly: Detector = (page) => {
  const claims = page.ownHealthClaims();
  const blocks = new Set(claims.map(({ quote }) => quote.block));
  const beside = page.links.filter(({ at, host }) => at !== null && host !== null && blocks.has(at.block));
  const isSource = page.links.some(({ at, nature }) => at !== null && (nature === 'agency' || nature === 'journal'));
  if (beside.length === 0 || isSource || page.result.sources.some(({ kind }) => kind !== 'url')) return [];
  if (!beside.every(({ isShop, isPaid }) => isShop || isPaid)) return [];
  return beside.map(({ at, text, href }) => ({ ...(at ? { at } : { quote: text }), href }));
};

const vagueStudies: Detector = (page) =>
  page.result.attributions
    .filter(({ quote, untraceable }) => untraceable === null && !page.isInPost(quote))
    .map(({ quote }) => ({ at: quote }));

const untraceableStudy: Detector = (page) =>
  page.result.attributions.filter(({ untraceable }) => untraceable !== null).map(({ quote }) => ({ at: quote }));

/** Several benefits, each another claim, and not one harm, whoever it is told of. */
const onlyBenefits: Detector = (page) => {
  const findings = inArticle(page, page.result.findings);
  const tellsHarm = findings.some((finding) => {
    const kind = page.kindOf(finding);
    return (finding.polarity === 'affirms' && kind === 'harm') || (finding.polarity === 'denies' && kind !== 'harm');
  });
  const claims = inArticle(page, page.ownHealthClaims());
  const distinct = [...new Map(claims.map((each) => [each.claim, each])).values()];
  if (tellsHarm || distinct.length < page.limit('only-benefits', 'benefits')) return [];
  return quoteSome(distinct, `${plural(distinct.length, 'benefit')}, no harm.`);
};

/** What the page tells search engines that it is, beside what it says that it does. A newspaper's subscription is a product, too. */
const productMarkup: Detector = (page) => {
  if (page.page.metadata === undefined && page.page.surroundings === undefined) return null;
  const [claim] = page.ownHealthClaims();
  const { products } = page.structured;
  const named = products.filter(({ type, name }) => name !== '' && /Product/.test(type));
  const isOther = named.length > 0 && !named.some(({ name }) => page.namesGoods(name));
  if (claim === undefined || products.length === 0 || isOther) return [];
  const types = [...new Set(products.map(({ type }) => type))].join(', ');
  return [{ at: claim.sentence, measured: `Marked up as: ${types}.` }];
};

export const claimSignals = {
  'product-markup': productMarkup,
  'unsourced-claims': unsourcedClaims,
  'unproven-claims': unprovenClaims,
  'vendor-sources-only': vendorSourcesOnly,
  'vague-studies': vagueStudies,
  'untraceable-study': untraceableStudy,
  'only-benefits': onlyBenefits,
} satisfies Partial<Record<SpamSignalId, Detector>>;
