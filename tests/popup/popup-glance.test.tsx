// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryOf } from '../../src/popup/popup-memory.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { enter } from '../support/draw.tsx';
import { button, click, draw, erase, found, loaded, textOf, textsOf, unfold } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

afterEach(erase);

const claims = () => [...document.querySelectorAll<HTMLElement>('.card')].map(({ dataset }) => dataset.claim);
const ALL = ['safe-in-pregnancy', 'relieves-pain', 'treats-anxiety', 'treats-ptsd', 'native-southeast-asia'];

describe('the summary bar', () => {
  const part = (label: string) => button(label, document.querySelector('.bar') as Element);

  it('counts each claim once, and what could be dangerous apart', () => {
    draw(found());
    expect(textsOf('.bar li')).toEqual([
      '1 contradicted',
      '2 unproven',
      '1 passed on',
      '1 fair',
      '1 could be dangerous',
    ]);
    expect(document.querySelectorAll('.bar svg rect')).toHaveLength(4);
  });

  it('narrows the claims down, says so, and gives them back when it is pressed again', async () => {
    draw(found());
    await click(part('unproven'));
    expect(claims()).toEqual(['relieves-pain', 'treats-anxiety']);
    expect(part('unproven')?.getAttribute('aria-pressed')).toBe('true');
    expect(textOf('.chooser [role=status]')).toBe('2 of 5 claims');
    await click(part('unproven'));
    expect(claims()).toEqual(ALL);
    expect(textOf('.chooser [role=status]')).toBe('5 claims');
  });

  it('narrows by danger, together with a mark', async () => {
    draw(found());
    await click(part('could be dangerous'));
    expect(claims()).toEqual(['safe-in-pregnancy']);
    await click(part('fair'));
    expect(claims()).toEqual([]);
    expect(textOf('.claims .note')).toBe('No claim of this page fits.');
    await click(button('Show all', document.querySelector('.chooser') as Element));
    expect(claims()).toEqual(ALL);
  });

  it('opens the claims, whatever tab was open', async () => {
    draw(found(), {}, { ...memoryOf(undefined), panel: 'page' });
    await click(part('passed on'));
    expect(claims()).toEqual(['treats-ptsd']);
  });
});

describe('the worst claims', () => {
  it('are three, short, and lead to the whole card', async () => {
    draw(found());
    expect(textsOf('.worst .short-says')).toEqual([
      'This page says: Kratom is safe in pregnancy or while breastfeeding',
      'This page says: Kratom relieves pain',
      'This page says: Kratom relieves anxiety',
    ]);
    await click(document.querySelector('.worst li:nth-child(2) button'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('claim-relieves-pain'));
  });

  it('lead to all of them', async () => {
    draw(found());
    await click(button('Show all 5 claims'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('claims'));
  });

  it('are not there where the list itself is as short, or nothing presses', () => {
    draw(inputOf([frameOf(pageOf([findingOf('addictive', { polarity: 'denies' })]))]));
    expect(document.querySelector('.worst')).toBeNull();
    erase();
    draw(
      inputOf([
        frameOf(
          pageOf(
            ['addictive', 'causes-withdrawal', 'native-southeast-asia', 'related-to-coffee'].map((id) => findingOf(id)),
          ),
        ),
      ]),
    );
    expect(document.querySelector('.worst')).toBeNull();
  });
});

describe('the claims', () => {
  it('are searched in the words of the page and in ours', async () => {
    draw(found());
    await enter('.chooser input', 'veterans');
    expect(claims()).toEqual(['treats-ptsd']);
    await enter('.chooser input', 'pain');
    expect(claims()).toContain('relieves-pain');
    expect(document.querySelector('.worst')).toBeNull();
  });

  it('stand in the order of the page when the reader wants that', async () => {
    draw(found());
    await enter('.chooser select', 'page');
    expect(claims()).toEqual([
      'native-southeast-asia',
      'relieves-pain',
      'treats-anxiety',
      'safe-in-pregnancy',
      'treats-ptsd',
    ]);
  });

  it('say why they are as sure as they are', async () => {
    draw(found());
    const why = document.querySelector('.card .why');
    expect(why?.textContent).toBe('Why this certainty');
    await unfold(why);
    expect(why?.querySelector('.picture')).not.toBeNull();
    expect(why?.textContent).toContain('What would settle it: ');
  });
});

describe('questions', () => {
  const asks = pageOf([
    findingOf('addictive', { mode: 'asks', quote: 'is it addictive?' }),
    findingOf('relieves-pain', { mode: 'asks', quote: 'does it ease pain?' }),
    findingOf('relieves-pain', { quote: 'it kills pain' }),
  ]);

  it('stand by themselves under the claims, each with what is known', () => {
    draw(inputOf([frameOf(asks)]));
    const section = document.querySelector('#questions');
    expect(section?.querySelector('h2')?.textContent).toBe('Questions on this page, and what is known');
    expect([...(section?.querySelectorAll('.page-words') ?? [])].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['is it addictive?', 'does it ease pain?']),
    );
    for (const known of section?.querySelectorAll('.known > p:first-of-type') ?? []) {
      expect(known.textContent).not.toBe('');
    }
    expect(textsOf('.claims:not(#questions) .card .page-words')).toEqual(['it kills pain']);
    expect(textsOf('.bar li')).toEqual(['1 unproven']);
  });

  it('are all there is on a page that only asks', () => {
    draw(inputOf([frameOf(pageOf([asks.findings[0]]))]));
    expect(document.querySelector('.bar')).toBeNull();
    expect(claims()).toEqual(['addictive']);
  });
});

describe('help', () => {
  const help = () => document.querySelector('.help');

  it('is whole where something could be dangerous', async () => {
    draw(inputOf([frameOf(pageOf([findingOf('causes-seizures', { polarity: 'denies' })]))]));
    await loaded();
    expect(help()?.querySelector('details')).toBeNull();
    expect(help()?.querySelector('.country')).not.toBeNull();
  });

  it('is folded to its first sentence where nothing is', () => {
    draw(inputOf([frameOf(pageOf([findingOf('causes-seizures')]))]));
    expect(help()?.querySelector(':scope > p')?.textContent).toContain('Call 911 now.');
    expect(help()?.querySelector('summary')?.textContent).toBe('More help');
    expect(help()?.querySelector('details')?.open).toBe(false);
  });
});
