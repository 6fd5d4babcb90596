import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { retractionWarning } from '../../src/compiler/retraction-warning.ts';
import { retractionWords } from '../../src/report/retraction-words.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { describeMistakes } from './describe-mistakes.ts';
import { type Edits, replacing, withSmallDataset } from './small-dataset.ts';

/*
 * The lists are made up, in the columns of the one that Crossref publishes. We have no real one, and ship none.
 */

const HEAD =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,';

const entry = (doi: string, pmid: string, nature = 'Retraction', date = '6/5/2020 0:00', reason = '+Made Up;') =>
  `1,"A title, with a comma","(BLS);",,J,P,X,A;B,,Research Article;,${date},10.1234/notice,0,1/1/2019 0:00,${doi},${pmid},${nature},"${reason}",No,"two\nlines",`;

const listed = (...entries: string[]) => `${[HEAD, ...entries].join('\n')}\n`;
const edit = (...pairs: [string, string][]): Edits => ({
  'references/anon-2021-for.yml': (text) => pairs.reduce((all, [what, by]) => replacing(what, by)(all), text),
});
const withDoi = edit(['doi: null', 'doi: 10.1234/leaf.2021'], ['url: null', 'url: https://doi.org/10.1234/leaf.2021']);
const withPmid = edit(
  ['pmid: null', 'pmid: "1234567"'],
  ['url: null', 'url: https://pubmed.ncbi.nlm.nih.gov/1234567/'],
);

const withBoth = edit(
  ['doi: null', 'doi: 10.1234/leaf.2021'],
  ['pmid: null', 'pmid: "1234567"'],
  ['url: null', 'url: https://doi.org/10.1234/leaf.2021'],
);

/** What is said of the one work that can be looked up, and of the list. */
function wordsWith(edits: Edits): { words: string; others: string[]; warnings: string[] } {
  const { evidence, warnings } = withSmallDataset(edits, compileDataset);
  const words = new Map(evidence.references.map(({ id, retraction }) => [id, retractionWords(retraction, sayEnglish)]));
  const others = [...words].filter(([id, said]) => id !== 'anon-2021-for' && said !== '').map(([id]) => id);
  return { words: words.get('anon-2021-for') ?? '', others, warnings };
}

describe('a list of retractions', () => {
  const list = (text: string, name = 'retractions/2026-11-01.csv'): Edits => ({ [name]: () => text });

  it('says nothing where there is none', () => {
    expect(wordsWith(withDoi)).toEqual({ words: '', others: [], warnings: [] });
  });

  it.each([
    ['by DOI', withDoi, entry('10.1234/leaf.2021', '0')],
    ['by DOI in an address', withDoi, entry('https://doi.org/10.1234/LEAF.2021', '0')],
    ['by PMID', withPmid, entry('unavailable', '1234567')],
    ['once, though by both', withBoth, entry('10.1234/leaf.2021', '1234567')],
  ])('tells of a work that is on it, %s', (_, edits, row) => {
    const { words } = wordsWith({ ...edits, ...list(listed(entry('10.1234/other', '0'), row)) });
    expect(words).toBe('on the retraction list of 1 November 2026: retraction (5 June 2020: Made Up)');
  });

  it('tells every notice, oldest first, with its reasons', () => {
    const rows = [
      entry('10.1234/leaf.2021', '0', 'Reinstatement', '2/1/2022 0:00', ''),
      entry('10.1234/leaf.2021', '0', 'Expression of concern', '2019-12-31', '+Doubt about Data;+Inquiry by Journal;'),
    ];
    expect(wordsWith({ ...withDoi, ...list(listed(...rows)) }).words).toBe(
      'on the retraction list of 1 November 2026: expression of concern (31 December 2019: ' +
        'Doubt about Data, Inquiry by Journal), reinstatement (1 February 2022)',
    );
  });

  it('tells that a work is not on it, and nothing of works that cannot be looked up', () => {
    const { words, others } = wordsWith({ ...withDoi, ...list(listed(entry('10.1234/leaf.20210', '0'))) });
    expect(words).toBe('not on the retraction list of 1 November 2026');
    expect(others).toEqual([]);
  });

  it('may be one of our own, with fewer columns', () => {
    const text = '\uFEFFDOI,PMID,Date\n10.1234/leaf.2021,,2021-03-04\n';
    expect(wordsWith({ ...withDoi, ...list(text) }).words).toContain('retraction (4 March 2021)');
  });

  it('is the newest of several', () => {
    const older = list('broken', 'retractions/2026-10-01.csv');
    expect(wordsWith({ ...withDoi, ...older, ...list(listed(entry('10.1/x', '0'))) }).words).toContain('1 November');
  });

  it('is warned of when it is more than 90 days older than the evidence', () => {
    const { warnings } = wordsWith({ ...withDoi, ...list(listed(entry('10.1/x', '0')), 'retractions/2026-08-01.csv') });
    expect(warnings).toEqual([expect.stringContaining('2026-08-01 is 113 days older')]);
    expect(retractionWarning('2026-08-24', '2026-11-22')).toEqual([]);
    expect(retractionWarning('2026-08-23', '2026-11-22')).toHaveLength(1);
    expect(retractionWarning('2027-01-01', '2026-11-22')).toEqual([]);
  });
});

const mistake = (name: string, text: string): Edits => ({ ...withDoi, [`retractions/${name}`]: () => text });

describeMistakes('a retraction list', [
  [
    'its name',
    mistake('retraction_watch.csv', listed()),
    ['retractions/retraction_watch.csv:1  the name is no date — name the copy after its day, as in 2026-11-22.csv'],
  ],
  [
    'no columns that we know',
    mistake('2026-11-01.csv', 'a,b\n1,2\n'),
    [
      'retractions/2026-11-01.csv:1  this is no retraction list — its first line must name the columns OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature, RetractionDate, Reason',
    ],
  ],
  [
    'no rows',
    mistake('2026-11-01.csv', listed()),
    [
      'retractions/2026-11-01.csv:1  this is no retraction list — its first line must name the columns OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature, RetractionDate, Reason',
    ],
  ],
  [
    'a row that is cut off',
    mistake('2026-11-01.csv', listed(entry('10.1/x', '0'), '2,"cut')),
    [expect.stringMatching(/^retractions\/2026-11-01\.csv:\d+ {2}this is no CSV: .* — mend the row, or copy the list/)],
  ],
  [
    'a row of too few columns',
    mistake('2026-11-01.csv', listed('1,2,3')),
    [expect.stringMatching(/^retractions\/2026-11-01\.csv:2 {2}this is no CSV: .* — mend the row, or copy the list/)],
  ],
  [
    'a date that is none',
    mistake('2026-11-01.csv', listed(entry('10.1/x', '0'), entry('10.1234/leaf.2021', '0', 'Retraction', 'soon'))),
    ['retractions/2026-11-01.csv:5  "soon" is no date of a retraction — write it as 2026-11-22 or 11/22/2026'],
  ],
]);
