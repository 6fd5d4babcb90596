import { describe, expect, it } from 'vitest';
import { libraryClaim } from '../../src/report/library-claim.ts';
import { libraryReferences } from '../../src/report/library-reference.ts';
import type { Claim } from '../../src/shared/claim.ts';
import { loadSay } from '../../src/words/load-say.ts';
import { index } from './page-of.ts';

const say = await loadSay('en');
const law = { place: null, today: '2026-11-25' };
const views = [...index.claims.values()].map((claim) => libraryClaim(claim, index, null, law, say));
const viewOf = (id: string) => views.find(({ claim }) => claim === id);
const words = (text: string): number => text.split(/\s+/).length;

describe('a claim in the library', () => {
  it('is there with every claim of the dataset, and all of its sources', () => {
    expect(views).toHaveLength(100);
    for (const { claim, sources } of views) {
      const ids = sources.flatMap((group) => group.sources.map(({ id }) => id));
      expect(ids.sort()).toEqual(
        index.claims
          .get(claim)
          ?.refs.map(({ ref }) => ref)
          .sort(),
      );
    }
  });

  it('never says a bare verdict or certainty', () => {
    const shown = views.flatMap(({ chip, howSure, why }) => [chip, howSure, ...why]);
    expect(shown.filter((text) => /\b(?:supported|unsupported|preliminary|disputed|very-low)\b/.test(text))).toEqual(
      [],
    );
  });

  it('says why it is so sure in short sentences', () => {
    const sentences = views.flatMap(({ why }) => why).flatMap((text) => text.split(/(?<=[.!?]) /));
    expect(sentences.filter((sentence) => words(sentence) > 20)).toEqual([]);
  });

  it.each([
    ['banned-in-some-states', ['Official documents say so.']],
    [
      'relieves-pain',
      [
        'Some evidence points this way, but it is weak: animals, one small trial, or reports without comparison.',
        expect.stringMatching(/^\d+ trials? in people (is|are) among the sources\.$/),
      ],
    ],
    [
      'treats-ptsd',
      [
        'No evidence of the kind that is needed was found. That does not show that it is false.',
        'No trial in people is among the sources.',
      ],
    ],
  ])('%s: says why', (claim, why) => expect(viewOf(claim)?.why).toEqual(why));

  it('says of benefits that rest on reports alone that these show what users tell', () => {
    const told = views.filter(({ why }) => why.some((sentence) => sentence.includes('what users tell')));
    expect(told.length).toBeGreaterThan(0);
    for (const { claim, picture } of told) {
      expect(index.claims.get(claim)?.kind).toBe('benefit');
      expect(picture[0]).not.toMatchObject({ for: 0, against: 0, limits: 0 });
    }
  });

  it('says what changed and when, the newest first, down to the day on which it was entered', () => {
    const claim = index.claims.get('addictive');
    if (!claim) throw new Error('No claim "addictive".');
    const changes = [
      { date: '2027-01-05', what: 'One.' },
      { date: '2027-02-06', what: 'Two.' },
    ];
    const historyOf = (changed: Partial<Claim>) =>
      libraryClaim({ ...claim, ...changed }, index, null, law, say).changes.map(({ date, what }) => `${date}: ${what}`);
    expect(historyOf({ changes })).toEqual([
      '6 February 2027: Two.',
      '5 January 2027: One.',
      '22 November 2026: Entered.',
    ]);
    expect(historyOf({ entered: '2026-12-24' })).toEqual(['24 December 2026: Entered.']);
  });

  it('leads to what it is a special case of, and back', () => {
    const narrow = views.find(({ broader }) => broader.length > 0);
    if (!narrow) throw new Error('No claim of the dataset is a special case of another.');
    const broad = viewOf(narrow.broader[0].claim);
    expect(broad?.narrower).toContainEqual({ claim: narrow.claim, says: narrow.says });
  });
});

describe('the sources of the library', () => {
  const references = libraryReferences(index, say);

  it('are all there, in the order of their citations', () => {
    expect(references.map(({ id }) => id).sort()).toEqual([...index.references.keys()].sort());
    const citations = references.map(({ citation }) => citation);
    expect(citations).toEqual([...citations].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('tell which claims they bear on, and how', () => {
    const uses = references.flatMap(({ id, uses }) => uses.map(({ claim }) => `${claim} ${id}`));
    const links = [...index.claims.values()].flatMap(({ id, refs }) => refs.map(({ ref }) => `${id} ${ref}`));
    expect(uses.sort()).toEqual(links.sort());
  });
});
