import { describe, expect, it } from 'vitest';
import { handout } from '../../src/report/handout.ts';
import { loadSay } from '../../src/words/load-say.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const say = await loadSay('en');
const sheetOf = (...claims: string[]) => handout([pageOf(claims.map((claim) => findingOf(claim)))], index, 'US', say);
const everything = sheetOf(...index.claims.keys());

describe('the sheet for a doctor', () => {
  it('tells of each claim what the page says, what is known and how sure that is, with its best sources', () => {
    const { claims, references } = sheetOf('safe-in-pregnancy');
    const claim = index.claims.get('safe-in-pregnancy');
    expect(claims).toMatchObject([
      { lead: 'This page says', says: claim?.says, known: claim?.hedgedReading, references: [1, 2] },
    ]);
    const keys = claim?.refs.filter(({ key }) => key).map(({ ref }) => index.references.get(ref)?.citation);
    expect(keys).toEqual(expect.arrayContaining(references));
  });

  it('asks what the claims suggest', () => {
    expect(sheetOf('safe-in-pregnancy').questions).toContain(
      'What does it mean for a pregnancy, or for breastfeeding?',
    );
    expect(sheetOf('addictive').questions).not.toContain('What does it mean for a pregnancy, or for breastfeeding?');
  });

  it('leaves out what nobody needs advice on, and says how much that is', () =>
    expect(sheetOf('native-southeast-asia', 'safe-in-pregnancy')).toMatchObject({
      claims: [{ claim: 'safe-in-pregnancy' }],
      left: 1,
    }));

  it('has the help lines of the country', () => expect(sheetOf('safe-with-alcohol').help.join(' ')).toContain('911'));

  it('stays one sheet, however much a page says', () => {
    expect(everything.claims).toHaveLength(6);
    expect(everything.left).toBe(94);
    expect(everything.references.length).toBeLessThanOrEqual(7);
    expect(everything.questions.length).toBeLessThanOrEqual(8);
  });

  it('numbers its sources as they are referred to', () => {
    for (const { references } of everything.claims) {
      for (const number of references) expect(everything.references[number - 1]).toBeDefined();
    }
  });

  it('holds no dose', () => {
    const own = JSON.stringify({ ...everything, references: [] });
    expect(own).not.toMatch(/\b\d[\d.,]*\s?(?:mg|g|grams?|milligrams?|micrograms?|mcg)\b/i);
  });
});
