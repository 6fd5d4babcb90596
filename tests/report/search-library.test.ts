import { describe, expect, it } from 'vitest';
import { ANYTHING, type LibraryQuery, searchLibrary } from '../../src/report/search-library.ts';
import { index } from './page-of.ts';

const search = searchLibrary(index);
const claims = (query: Partial<LibraryQuery>) => [...search({ ...ANYTHING, ...query }).claims];
const references = (query: Partial<LibraryQuery>) => [...search({ ...ANYTHING, ...query }).references];

describe('a search in the library', () => {
  it('for nothing finds all', () => {
    expect(claims({})).toEqual([...index.claims.keys()]);
    expect(references({})).toEqual([...index.references.keys()]);
  });

  it.each([
    ['liver', 'causes-liver-injury'],
    ['LIVER  kratom', 'causes-liver-injury'],
    ['thai', 'legal-in-thailand'],
    ['Rhode Island', 'banned-in-some-states'],
    ['müscle', 'treats-back-pain'],
    ['Vicknasingam 2020', 'relieves-pain'],
  ])('for %j finds %s', (text, claim) => expect(claims({ text })).toContain(claim));

  it.each(['zzz', 'liver zzz', '(a+)+$', '.*', '\\'])('for %j finds nothing', (text) =>
    expect(claims({ text })).toEqual([]),
  );

  it('by what the evidence says, topic and kind of study finds those and no others', () => {
    const found = claims({ verdict: 'contradicted', category: 'safety', study: 'case-report' });
    const right = [...index.claims.values()].filter(
      ({ verdict, category, refs }) =>
        verdict === 'contradicted' &&
        category === 'safety' &&
        refs.some(({ ref }) => index.references.get(ref)?.type === 'case-report'),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(right.map(({ id }) => id));
  });

  it('narrows the sources down too', () => {
    expect(references({ study: 'rct' })).toHaveLength(3);
    expect(references({ category: 'regulation', study: 'animal' })).toEqual([]);
    expect(references({ text: 'vicknasingam pain' })).toContain('vicknasingam-2020-pain');
  });

  it('takes a long text in its stride', () => expect(claims({ text: 'a '.repeat(50_000) }).length).toBeGreaterThan(0));
});
