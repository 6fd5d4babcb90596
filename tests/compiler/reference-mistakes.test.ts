import { describeMistakes, row } from './describe-mistakes.ts';
import { read, replacing } from './small-dataset.ts';

const FOR = 'references/anon-2021-for.yml';
const AGAINST = 'references/anon-2020-against.yml';

describeMistakes('references, untraceable studies and help lines', [
  row(
    'a type that is on no list',
    FOR,
    'type: legal',
    'type: blog',
    'references/anon-2021-for.yml:1  type is "blog", which is not on its list — use one of: in-vitro, animal, case-report, case-series, cross-sectional, cohort, rct, clinical-trial, pharmacokinetic, systematic-review, narrative-review, surveillance, regulatory, legal, chemical-analysis, ethnography, news',
  ),
  row(
    'a DOI with its address',
    FOR,
    'doi: null',
    'doi: https://doi.org/10.5555/test',
    'references/anon-2021-for.yml:11  doi is "https://doi.org/10.5555/test", which has not the right form — it should be: The bare DOI: 10.1000/182',
  ),
  row(
    'a year in quotes',
    FOR,
    'year: 2021',
    'year: "2021"',
    'references/anon-2021-for.yml:5  year is "2021" — write a whole number, or null where it was not seen',
  ),
  row(
    'a PMID that is a number',
    FOR,
    'pmid: null',
    'pmid: 123',
    'references/anon-2021-for.yml:12  pmid is 123 — write a text, in quotes if it looks like a number, or null where it was not seen (Digits, in quotes: "33257199")',
  ),
  row(
    'a record nobody has seen',
    FOR,
    'verified:\n  url: https://example.org/\n  fields: []\n',
    '',
    'references/anon-2021-for.yml:1  verified is missing — add it (Where the record was read. Not a link to show)',
  ),
  row(
    'a link that is not the best',
    FOR,
    'doi: null',
    'doi: 10.5555/test',
    'references/anon-2021-for.yml:14  url is not the best link — write https://doi.org/10.5555/test',
  ),
  [
    'the same work twice',
    {
      [FOR]: replacing(
        'pmid: null\npmcid: null\nurl: null',
        'pmid: "1"\npmcid: null\nurl: https://pubmed.ncbi.nlm.nih.gov/1/',
      ),
      [AGAINST]: replacing(
        'pmid: null\npmcid: null\nurl: null',
        'pmid: "1"\npmcid: null\nurl: https://pubmed.ncbi.nlm.nih.gov/1/',
      ),
    },
    ['references/anon-2021-for.yml:12  anon-2020-against has the same pmid — keep one record for one work'],
  ],
  [
    'a reference id without a year',
    { 'references/anon-for.yml': () => read(FOR) },
    [
      'references/anon-for.yml:1  "anon-for" is no reference id — name the file firstauthor-year-word (anon and nd where none was seen)',
    ],
  ],
  row(
    'a candidate that is not there',
    'untraceable.yml',
    '- anon-2021-for',
    '- anon-2022-gone',
    'untraceable.yml:5  there is no reference "anon-2022-gone" — add references/anon-2022-gone.yml, or use the id of one that is there',
  ),
  [
    'an untraceable id twice',
    { 'untraceable.yml': (text) => text + text },
    ['untraceable.yml:7  the id "lost-study" is there twice — join the two, or rename one'],
  ],
  [
    'a country twice',
    { 'help-lines.yml': (text) => text + text },
    ['help-lines.yml:10  the country "US" is there twice — join the two, or rename one'],
  ],
  row(
    'a country by its name',
    'help-lines.yml',
    'country: US',
    'country: USA',
    'help-lines.yml:1  entry 1: country is "USA", which has not the right form — it should be: An ISO 3166 code: US, or CA-QC for a region',
  ),
  row(
    'a day that is none',
    'dataset.yml',
    '2026-11-22',
    'November 2026',
    'dataset.yml:2  date is "November 2026", which has not the right form — it should be: The day on which the evidence was last looked through: 2026-11-22',
  ),
]);
