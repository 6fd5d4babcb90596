/**
 * Crossref's shape of a DOI (crossref.org/blog/dois-and-matching-regular-expressions): registrant with optional divisions, then
 * anything up to white space, a quote or another sign that no DOI holds. One pass, no nested repetition.
 */
export const DOI_START = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"“”«»{}|\\^`†‡§¶—\u200b]{1,400}/g;

/** Old Wiley DOIs hold angle brackets: 10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2 */
const SICI = /^10\.\d{4,9}\/\(SICI\)[^<>\s]{1,80}<[^<>\s]{1,80}>\d[\w.]{0,8};[\dA-Z]-[\dA-Z#]/i;

/** What runs into a DOI where somebody left out the space. */
const NEXT =
  /[.,;:)\]–—](?:PMID|PMCID|PMC\d|doi\b|https?:|www\.|10\.\d{4,9}\/|Accessed|Available|Epub|Retrieved|\[)|PMC?ID:/i;

const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '>': '<' };

/** Takes off what a sentence adds to a DOI: what follows without a space, closing punctuation, and closers that were never opened. */
export function trimDoi(written: string): string {
  const sici = SICI.exec(written);
  if (sici) return sici[0];
  const angle = written.search(/[<>]/);
  let doi = angle < 0 ? written : written.slice(0, angle);
  const next = NEXT.exec(doi.slice(8));
  if (next) doi = doi.slice(0, 8 + next.index);
  const surplus: Record<string, number> = {};
  for (const [closer, opener] of Object.entries(CLOSERS)) surplus[closer] = count(doi, closer) - count(doi, opener);
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi[end - 1];
    if (surplus[last] > 0) surplus[last]--;
    else if (!".,;:!?'’‘*…·&–—/(".includes(last)) break;
    if (last === '(') surplus[')']++;
  }
  return doi.slice(0, end);
}

/** Has the DOI a suffix, and not only its registrant? */
export const isDoi = (doi: string): boolean => /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/./.test(doi);

/** The version of a preprint, and what publishers add to the DOI in the addresses of their pages. */
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/[\d.]+?)v\d{1,2}(?:[./].*)?$/;
const PAGE_OF_WORK =
  /(?:\/(?:full|fulltext|full\/html|full-text|abstract|abs|pdf|epdf|pdfdirect|epub|meta|html|summary|references|citations|figures|tables|suppl_file.*|supplementary-material|tab-[a-z-]+)|\.(?:full|abstract|pdf|html|short|epub)(?:[.-](?:pdf|text))?)$/i;

/** One spelling of a DOI: lower case, without the version of a preprint. */
export function canonicalDoi(doi: string): string {
  return doi.replace(PREPRINT_VERSION, '$1').toLowerCase();
}

/** The DOI in the decoded path of an address: what is added for one view of the work goes. `null` where there is none. */
export function doiOfPath(path: string): string | null {
  const [match] = path.match(DOI_START) ?? [];
  if (!match) return null;
  let doi = trimDoi(match);
  for (let rest = 3; rest > 0 && PAGE_OF_WORK.test(doi); rest--) doi = doi.replace(PAGE_OF_WORK, '');
  return isDoi(doi) ? canonicalDoi(doi) : null;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) found++;
  return found;
}
