import { expect, it } from 'vitest';
import { formatApa, formatCitation } from '../../src/compiler/format-citations.ts';
import type { Reference } from '../../src/shared/reference.ts';

const nothing: Reference = {
  id: 'anon-nd-test',
  type: 'legal',
  title: 'A title',
  authors: [],
  authorsComplete: false,
  year: null,
  journal: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  doi: null,
  pmid: null,
  pmcid: null,
  url: null,
  n: null,
  funding: null,
  retracted: null,
  note: null,
};
const paper: Partial<Reference> = {
  id: 'aa-2020-leaves',
  type: 'animal',
  title: 'On leaves',
  year: 2020,
  journal: 'Journal of Tests',
  authorsComplete: true,
};

it.each<[what: string, seen: Partial<Reference>, citation: string]>([
  ['nothing but a title', {}, 'A title. (n.d.).'],
  ['a description and an issuer', { title: '[A page]', year: 2020, publisher: 'Agency' }, '[A page]. (2020). Agency.'],
  [
    'three authors',
    { ...paper, authors: ['Aa B', 'Cc D', 'Ee FG'] },
    'Aa, B., Cc, D., & Ee, F. G. (2020). On leaves. Journal of Tests.',
  ],
  [
    'some of the authors',
    { ...paper, authors: ['Aa B'], authorsComplete: false },
    'Aa, B. et al. (2020). On leaves. Journal of Tests.',
  ],
  [
    'two of the authors',
    { ...paper, authors: ['Aa B', 'Cc D'], authorsComplete: false },
    'Aa, B., Cc, D., et al. (2020). On leaves. Journal of Tests.',
  ],
  [
    'a bare surname',
    { ...paper, authors: ['Aa'], authorsComplete: false },
    'Aa et al. (2020). On leaves. Journal of Tests.',
  ],
  [
    'initials with a hyphen and an accent',
    { ...paper, authors: ['Luís Â', 'Ee F-G'] },
    'Luís, Â., & Ee, F.-G. (2020). On leaves. Journal of Tests.',
  ],
  [
    'an organisation',
    { authors: ['Some Agency'], publisher: 'Some Agency', year: 2020, url: 'https://agency.example/a' },
    'Some Agency. (2020). A title. https://agency.example/a',
  ],
  [
    'volume, issue, pages and DOI',
    {
      ...paper,
      authors: ['Aa B'],
      volume: '5',
      issue: '2',
      pages: '1-9',
      doi: '10.1000/x',
      url: 'https://doi.org/10.1000/x',
    },
    'Aa, B. (2020). On leaves. Journal of Tests, 5(2), 1–9. https://doi.org/10.1000/x',
  ],
])('cites %s', (_, seen, citation) => {
  expect(formatApa({ ...nothing, ...seen })).toBe(citation);
});

it('writes for reference managers', () => {
  const work = {
    ...nothing,
    ...paper,
    authors: ['Aa B'],
    doi: '10.1000/x',
    volume: '5',
  };
  const { bibtex, ris, csl } = formatCitation(work, formatApa(work));
  expect(bibtex).toMatch(/^@article\{aa2020leaves,/);
  for (const field of ['author = {Aa, B.}', 'doi = {10.1000/x}', 'year = {2020}', 'volume = {5}'])
    expect(bibtex).toContain(field);
  for (const line of ['TY  - JOUR', 'AU  - Aa, B.', 'DO  - 10.1000/x', 'TI  - On leaves', 'ER  -'])
    expect(ris).toContain(line);
  expect(csl).toEqual({
    id: 'aa-2020-leaves',
    type: 'article-journal',
    title: 'On leaves',
    author: [{ family: 'Aa', given: 'B.' }],
    issued: { 'date-parts': [[2020]] },
    'container-title': 'Journal of Tests',
    volume: '5',
    DOI: '10.1000/x',
  });
});

it('writes the address once, and a link without it', () => {
  const url = 'https://agency.example/a';
  const { text, markdown } = formatCitation({ ...nothing, url }, `A *page*. ${url}`);
  expect(text).toBe('A *page*. https://agency.example/a');
  expect(markdown).toBe('[A \\*page\\*.](<https://agency.example/a>)');
  expect(formatCitation({ ...nothing, url }, 'A page.').text).toBe('A page. https://agency.example/a');
  expect(formatCitation(nothing, '[A page].').markdown).toBe('\\[A page\\].');
});
