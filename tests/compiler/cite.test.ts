import { expect, it } from 'vitest';
import { cite } from '../../src/compiler/cite.ts';
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

const paper = { title: 'On leaves', year: 2020, journal: 'Journal of Tests', authorsComplete: true };

it.each<[what: string, seen: Partial<Reference>, citation: string]>([
  ['nothing but a title', {}, 'A title (no date).'],
  ['a description and an issuer', { title: '[A page]', year: 2020, publisher: 'Agency' }, '[A page] (2020). Agency.'],
  [
    'three authors',
    { ...paper, authors: ['Aa B', 'Cc D', 'Ee F'] },
    'Aa B, Cc D, Ee F (2020). On leaves. Journal of Tests.',
  ],
  [
    'four authors',
    { ...paper, authors: ['Aa B', 'Cc D', 'Ee F', 'Gg H'] },
    'Aa B et al. (2020). On leaves. Journal of Tests.',
  ],
  [
    'some of the authors',
    { ...paper, authors: ['Aa B'], authorsComplete: false },
    'Aa B et al. (2020). On leaves. Journal of Tests.',
  ],
  [
    'a bare surname',
    { ...paper, authors: ['Aa'], authorsComplete: false },
    'Aa et al. (2020). On leaves. Journal of Tests.',
  ],
  ['an accented initial', { ...paper, authors: ['Luís Â'] }, 'Luís Â (2020). On leaves. Journal of Tests.'],
  [
    'an organisation',
    { authors: ['Some Agency'], publisher: 'Some Agency', year: 2020 },
    'Some Agency (2020). A title.',
  ],
  [
    'an organisation published by another',
    { authors: ['Some Agency'], publisher: 'A blog' },
    'Some Agency (no date). A title. A blog.',
  ],
  [
    'volume, issue and pages',
    { ...paper, volume: '5', issue: '2', pages: '1-9' },
    'On leaves (2020). Journal of Tests 5(2), 1-9.',
  ],
  ['a volume alone', { ...paper, volume: '5' }, 'On leaves (2020). Journal of Tests 5.'],
  ['pages alone', { ...paper, pages: '108426' }, 'On leaves (2020). Journal of Tests, 108426.'],
  [
    'a title that ends in a question mark',
    { authors: ['Aa B'], title: 'Why?', authorsComplete: true },
    'Aa B (no date). Why?',
  ],
])('cites %s', (_, seen, citation) => {
  expect(cite({ ...nothing, ...seen })).toBe(citation);
});
