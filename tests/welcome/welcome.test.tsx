// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import type { CheckInPlace } from '../../src/welcome/check-in-place.ts';
import { SAMPLE_TEXT } from '../../src/welcome/sample-text.ts';
import { openWelcome } from '../../src/welcome/welcome-session.tsx';
import { index } from '../report/page-of.ts';
import { checkPage } from '../support/check-page.ts';
import { button, click, enter, erase, settle, textOf, textsOf } from '../support/draw.tsx';
import { FakeBrowser } from '../support/fake-browser.ts';

let browser: FakeBrowser;
let end: AbortController;
let shown: number[];

/** The checker itself, on the text of the element. */
const check: CheckInPlace = async (element) =>
  checkPage(`<html lang="en"><p>${element.textContent}</p></html>`, 'https://a.test/kratom');

async function open(checker: CheckInPlace = check): Promise<void> {
  await act(() =>
    openWelcome(index, {
      browser: browser.api,
      clipboard: { writeText: async () => undefined },
      check: checker,
      show: (finding) => shown.push(finding) > 0,
      root: document.body,
      locale: 'en-US',
      signal: end.signal,
    }),
  );
  await settle();
}
const chips = () => textsOf('.card .chip');

beforeEach(() => {
  browser = new FakeBrowser();
  end = new AbortController();
  shown = [];
});
afterEach(() => {
  end.abort();
  erase();
});

describe('the first page', () => {
  it('shows a text and what the checker finds in it: a careful sentence, two that are not, and a quoted one', async () => {
    await open();
    expect(textOf('.paper')).toBe(SAMPLE_TEXT);
    expect(chips()).toEqual(['Contradicted, risky', 'Too certain', 'Quoted, contradicted', expect.any(String)]);
    expect(textsOf('.card .page-words').every((quote) => SAMPLE_TEXT.includes(quote))).toBe(true);
    expect(textOf('.sample [role=status]')).toBe('4 claims found. This is what the popup tells:');
  });

  it('unfolds the first card only, and leads from it to the text', async () => {
    await open();
    expect([...document.querySelectorAll<HTMLDetailsElement>('.known')].map((known) => known.open)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await click(document.querySelector('.quote'));
    expect(shown).toEqual([1]);
  });

  it.each([
    ['Kratom is safe in pregnancy.', ['Contradicted, risky'], '1 claim found.'],
    ['The weather is fine.', [], 'No claim that we know was found. That does not mean it is right.'],
    ['<img src=x onerror=alert(1)>', [], 'No claim that we know was found.'],
  ])('checks a sentence of the reader’s own: %s', async (sentence, found, words) => {
    await open();
    await enter('#welcome-own', sentence);
    await click(button('Check it'));
    expect(textOf('.paper')).toBe(sentence);
    expect(chips()).toEqual(found);
    expect(textOf('.sample [role=status]')).toContain(words);
  });

  it('says so where the check does not start', async () => {
    await open(() => Promise.reject(new Error('no script')));
    expect(textOf('.sample [role=status]')).toBe('The check did not start. Please load this page again.');
  });

  it('keeps role and place, and nothing before they are chosen', async () => {
    await open();
    expect(browser.stored).toEqual({});
    await click(document.querySelector('input[value=check]'));
    await enter('#place-country', 'US');
    await enter('#place-region', 'US-VT');
    expect(browser.stored.settings).toEqual({ ...DEFAULT_SETTINGS, role: 'check', country: 'US-VT' });
  });
});
