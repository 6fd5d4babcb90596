import { expect, it } from 'vitest';
import { citationReason } from '../../src/report/citation-reason.ts';
import type { Citation } from '../../src/shared/finding.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from './page-of.ts';

const none: Citation = {
  status: 'none',
  cited: [],
  works: [],
  near: null,
  isOwnWork: false,
  via: null,
  isLost: false,
  notInPeople: [],
  missing: [],
};
const singh = { ref: 'singh-2014-dependence', role: 'supports', stand: 'backs' } as const;
const kruegel = { ref: 'kruegel-2016-frameworks', role: null, stand: null } as const;

it.each<[changes: Partial<Citation>, words: string]>([
  [{}, 'No source is given for this.'],
  [{ status: 'vague' }, 'Leans on a study or on scientists, and names none.'],
  [
    { status: 'unknown-source', near: 'sentence' },
    'Cites a source that is not in our evidence; we have not judged it.',
  ],
  [
    { status: 'unknown-source', near: 'paragraph' },
    'This paragraph cites a source that is not in our evidence; we have not judged it.',
  ],
  [{ status: 'unknown-source', near: 'sentence', isLost: true }, 'Points to a source that could not be looked up.'],
  [{ status: 'unknown-source', near: 'sentence', via: 'vendor' }, 'Cited only through the page of a seller.'],
  [
    { status: 'key-source', near: 'sentence', works: [singh] },
    'Cites Singh et al. 2014 (backs it). A page saying this should cite it.',
  ],
  [
    { status: 'key-source', near: 'page', works: [singh], isOwnWork: true },
    'This page is itself Singh et al. 2014 (backs it).',
  ],
  [
    { status: 'off-topic-source', near: 'paragraph', works: [kruegel], notInPeople: [kruegel.ref] },
    'Cites, elsewhere in this paragraph, Kruegel et al. 2016 (about something else). It was studied in cells; this sentence is about people.',
  ],
  [
    { status: 'key-source', near: 'sentence', works: [singh, kruegel], notInPeople: [kruegel.ref] },
    'Cites Singh et al. 2014 (backs it) and Kruegel et al. 2016 (about something else). In cells, not in people: Kruegel et al. 2016. This sentence is about people.',
  ],
])('%o', (changes, words) => {
  expect(citationReason({ ...none, ...changes }, index.references, sayEnglish)).toBe(words);
});

it('names four works and counts the rest', () => {
  const works = Array.from({ length: 6 }, () => singh);
  expect(
    citationReason({ ...none, status: 'known-source', near: 'sentence', works }, index.references, sayEnglish),
  ).toMatch(/ and 2 more\.$/);
});

it('says which of the works cited are on a list of retractions', () => {
  const work = index.references.get(singh.ref);
  if (!work) throw new Error(`The dataset has no ${singh.ref}.`);
  const notices = [{ nature: 'Retraction', date: '2022-08-14', reasons: [] }];
  const works = new Map([...index.references, [work.id, { ...work, retraction: { list: '2026-11-01', notices } }]]);
  const citation: Citation = { ...none, status: 'key-source', near: 'sentence', cited: [singh.ref], works: [singh] };
  expect(citationReason(citation, works, sayEnglish)).toMatch(
    / Singh et al\. 2014 is on the retraction list of 1 November 2026: retraction \(14 August 2022\)\.$/,
  );
  expect(citationReason(citation, index.references, sayEnglish)).not.toContain('retraction');
});
