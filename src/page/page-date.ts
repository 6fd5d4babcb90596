/** Where pages say when they were last changed or published, the most telling first. */
const META_SELECTORS = [
  'meta[property="article:modified_time"]',
  'meta[property="og:updated_time"]',
  'meta[itemprop="dateModified"]',
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="citation_publication_date"]',
  'meta[name="date"]',
];

/** More than any honest page puts into one block of linked data. */
const LINKED_DATA_LIMIT = 200_000;

const toDay = (written: string | null | undefined): string | null => {
  const match = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})/.exec(written ?? '');
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
};

const fromLinkedData = (document: Document, key: 'dateModified' | 'datePublished'): string | null => {
  const pattern = new RegExp(`"${key}"\\s*:\\s*"(\\d{4}-\\d{2}-\\d{2})`);
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = pattern.exec((script.textContent ?? '').slice(0, LINKED_DATA_LIMIT));
    if (found !== null) return found[1];
  }
  return null;
};

/**
 * The day a page gives for its last change, else for its publication, as `YYYY-MM-DD`; `null` where it gives none in
 * ISO spelling. The page may lie: nothing but "newer than our data" is ever concluded from it.
 */
export function pageDate(document: Document): string | null {
  for (const selector of META_SELECTORS) {
    const day = toDay(document.querySelector(selector)?.getAttribute('content'));
    if (day !== null) return day;
  }
  return (
    fromLinkedData(document, 'dateModified') ??
    fromLinkedData(document, 'datePublished') ??
    toDay(document.querySelector('time[datetime]')?.getAttribute('datetime'))
  );
}
