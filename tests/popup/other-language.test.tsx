// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/popup/popup-memory.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { englishTexts, germanIndex, germanSay, germanWords } from '../support/in-german.ts';
import { draw, erase, openTab, seed, textOf, unfold } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

afterEach(erase);

const open = (page = seed) => draw(inputOf([frameOf(page)]), {}, memoryOf(undefined), germanIndex, germanSay);
const quotes = seed.findings.map(({ quote }) => quote);

describe('the popup in German', () => {
  it('says so of the page, and speaks it where the claim is translated', () => {
    open();
    expect(document.documentElement.lang).toBe('de');
    const said = germanWords.claims['safe-in-pregnancy'];
    expect(textOf('[data-claim=safe-in-pregnancy] h3')).toContain(said.says);
    expect(textOf('[data-claim=safe-in-pregnancy] .known')).toContain(said.hedgedReading);
    expect(document.querySelector('[data-claim=safe-in-pregnancy] h3 [lang]')).toBeNull();
  });

  it('marks as English what is English: quotes, claims that are not translated, how sure, studies', async () => {
    open();
    for (const fold of document.querySelectorAll('[data-claim=relieves-pain] .folds details')) await unfold(fold);
    const { said, unsaid } = englishTexts(quotes);
    expect(unsaid).toEqual([]);
    for (const quote of ['safe for mothers', 'it kills pain', 'it calms']) expect(said).toContain(quote);
    expect(said.length).toBeGreaterThan(20);
    expect(document.querySelector('[data-claim=relieves-pain] .how-sure')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('[data-claim=safe-in-pregnancy] .how-sure')?.getAttribute('lang')).toBeNull();
  });

  it('does so of the sources that a page leaves out', async () => {
    open();
    await openTab('sources');
    const { said, unsaid } = englishTexts(['scientists say']);
    expect(unsaid).toEqual([]);
    expect(said).toContain('scientists say');
    expect(said.length).toBeGreaterThan(5);
  });

  it('tells in German which harms a page leaves out', async () => {
    open(pageOf(['treats-anxiety', 'treats-ptsd', 'relieves-pain'].map((id) => findingOf(id))));
    await openTab('page');
    const harms = [...document.querySelectorAll('#not-said li')];
    const german = Object.values(germanWords.claims).map(({ says }) => says);
    expect(harms.filter(({ textContent }) => german.includes(textContent ?? '')).length).toBe(5);
    expect(harms.filter((harm) => harm.hasAttribute('lang'))).toEqual([]);
    expect(textOf('#not-said h2')).toBe(germanWords.readingWords.notSaid);
  });
});
