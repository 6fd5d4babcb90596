// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutPage } from '../../src/about/about-page.tsx';
import { aboutView } from '../../src/report/about-view.ts';
import { index } from '../report/page-of.ts';
import { draw, erase, say, textOf, textsOf } from '../support/draw.tsx';

const view = aboutView(index, say);

beforeEach(async () => void (await draw(<AboutPage view={view} date="2026-11-22" />)));
afterEach(erase);

describe('"How we know"', () => {
  it('counts what there is in the dataset', () =>
    expect(view).toMatchObject({
      claims: index.claims.size,
      references: index.references.size,
      untraceable: index.untraceable.size,
    }));

  it('shows both directions by a claim of each that the evidence contradicts', () => {
    const kindOf = (id = '') => index.claims.get(id);
    expect(kindOf(view.praise?.claim)).toMatchObject({ verdict: 'contradicted', harm: { ifBelieved: 'danger' } });
    expect(kindOf(view.alarm?.claim)).toMatchObject({ verdict: 'contradicted', kind: 'harm' });
    for (const example of [view.praise, view.alarm]) {
      expect(textOf('.both')).toContain(example?.says);
      expect(textOf('.both')).toContain(example?.known);
    }
  });

  it.each([
    'read mostly as abstracts',
    'No doctor, pharmacist or lawyer has reviewed it yet.',
    'It has no ties',
    'No claim has changed since the first were entered on 22 November 2026.',
  ])('says: %s', (words) => expect(textOf('main')).toContain(words));

  it.each([
    [null, 'No source has been checked against a list of retractions yet.'],
    [
      { checked: 155, listed: 2, date: '1 November 2026' },
      '155 of 245 sources were looked up in the retraction list of 1 November 2026. 2 of them stand on it.',
    ],
  ])('says of retractions %o: %s', async (retractions, words) => {
    await draw(<AboutPage view={{ ...view, retractions }} date="2026-11-22" />);
    expect(textOf('main')).toContain(words);
  });

  it('lists what has changed, with the way to its claim', async () => {
    const changes = [
      { claim: 'addictive', says: 'Kratom is addictive', what: 'A second trial.', date: '5 January 2027' },
    ];
    await draw(<AboutPage view={{ ...view, changes }} date="2026-11-22" />);
    expect(textOf('.dated')).toContain('5 January 2027: A second trial.');
    expect(document.querySelector('.dated a')?.getAttribute('href')).toBe('/src/library/index.html#claim=addictive');
    expect(textOf('main')).not.toContain('No claim has changed');
  });

  it('dates what changes with time, the oldest first, and never shows a claim as a fact', () => {
    expect(view.dated.length).toBeGreaterThan(0);
    expect(textsOf('.dated > li').every((text) => text.startsWith('Pages say:'))).toBe(true);
    const dates = view.dated.map(({ claim }) => index.claims.get(claim)?.asOf ?? '');
    expect(dates).toEqual([...dates].sort());
  });
});
