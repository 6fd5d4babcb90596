// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/generated/words.ts';
import { LanguageSection } from '../../src/options/language-section.tsx';
import { languages } from '../../src/words/languages.ts';
import { draw, erase, textsOf } from '../support/draw.tsx';

afterEach(erase);

describe('the languages', () => {
  it('are those that are shipped', async () => {
    await draw(<LanguageSection languages={languages()} chosen={null} choose={() => undefined} />);
    const values = [...document.querySelectorAll('option')].map(({ value }) => value);
    expect(values).toEqual(['', ...LOCALES]);
    expect(languages()[0]).toEqual({ code: 'en', name: 'English', isReviewed: true });
  });

  it('say by themselves where no speaker has signed them', async () => {
    const two = [
      { code: 'en', name: 'English', isReviewed: true },
      { code: 'th', name: 'ไทย', isReviewed: false },
    ];
    await draw(<LanguageSection languages={two} chosen="th" choose={() => undefined} />);
    expect(textsOf('option')).toEqual(['As the browser', 'English', 'ไทย – not yet reviewed by a speaker']);
    expect(document.querySelector('select')?.value).toBe('th');
  });
});
