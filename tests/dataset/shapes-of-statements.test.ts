import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Shapes that the frames of `language/frames.yml` give every claim of their kind, each with an ailment that no text of ours pairs it with. */
const RELIEVES: [text: string, polarity: 'affirms' | 'denies'][] = [
  ['Nothing beats kratom for insomnia.', 'affirms'],
  ['Nothing has helped my insomnia like kratom.', 'affirms'],
  ['Struggling with insomnia? Try kratom.', 'affirms'],
  ['Insomnia is soothed by kratom.', 'affirms'],
  ['When insomnia strikes I sip kratom tea and it fades.', 'affirms'],
  ['I reach for kratom whenever insomnia strikes.', 'affirms'],
  ['I no longer suffer from insomnia since I take kratom.', 'affirms'],
  ['My insomnia returns when I skip kratom.', 'affirms'],
  ['Kratom makes my insomnia manageable.', 'affirms'],
  ['If you suffer from insomnia, kratom is for you.', 'affirms'],
  ['My insomnia was as bad with kratom as without it.', 'denies'],
  ['Insomnia is beyond the reach of kratom.', 'denies'],
  ["Don't bother with kratom for insomnia.", 'denies'],
  ['Kratom for insomnia? Forget it.', 'denies'],
  ['My insomnia did not budge with kratom.', 'denies'],
  ['For kratom as an insomnia remedy, the evidence is thin.', 'denies'],
  ["Kratom's reputation as an insomnia cure is undeserved.", 'denies'],
  ['Those hoping that kratom will help with insomnia will be disappointed.', 'denies'],
];

const IMPROVES: typeof RELIEVES = [
  ['Focus is sharpened by kratom.', 'affirms'],
  ['Need focus? Try kratom.', 'affirms'],
  ["Focus isn't improved by kratom.", 'denies'],
];

describe('what makes an ailment less', () => {
  it.each(RELIEVES)('%s', (text, polarity) => {
    expect(claimsOf(`<p>${text}</p>`)).toEqual([`improves-sleep ${polarity}`]);
  });
});

describe('what makes a faculty more', () => {
  it.each(IMPROVES)('%s', (text, polarity) => {
    expect(claimsOf(`<p>${text}</p>`)).toEqual([`improves-focus-adhd ${polarity}`]);
  });
});
