import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type PopupActions, PopupPage } from '../../src/popup/popup-page.tsx';
import { popupView } from '../../src/popup/view-model.ts';
import { drawPage } from '../../src/ui/draw-page.tsx';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { say } from '../support/draw.tsx';
import { frameOf, inputOf } from './popup-input.ts';

export const doNothing = async () => undefined;
const ACTIONS: PopupActions = {
  act: doNothing,
  show: async () => true,
  copy: async () => true,
  copySources: async () => true,
  setEverywhere: doNothing,
  setSite: doNothing,
  setMark: doNothing,
  setCountry: doNothing,
  showAllMarks: doNothing,
};

/** Draws the popup for what is known and gives its body. */
export function draw(input: ReturnType<typeof inputOf>, actions: Partial<PopupActions> = {}): HTMLElement {
  act(() => {
    const page = (
      <PopupPage tabId={7} view={popupView(input, index)} lawOf={() => ''} actions={{ ...ACTIONS, ...actions }} />
    );
    drawPage(page, say, document.body);
  });
  return document.body;
}

export const click = (element: Element | null | undefined) => act(async () => (element as HTMLElement).click());
export const button = (label: string, within: Element = document.body) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
export const textOf = (selector: string) => document.querySelector(selector)?.textContent;

/** Takes the popup away again. */
export const erase = () => render(null, document.body);

/** A page with something of most. */
export const seed = pageOf(
  [
    findingOf('native-southeast-asia', { quote: 'a plant native to Southeast Asia' }),
    findingOf('relieves-pain', { quote: 'it may ease pain', mode: 'hedges' }),
    findingOf('relieves-pain', { quote: 'it kills pain' }),
    findingOf('treats-anxiety', { quote: 'it calms' }),
    findingOf('safe-in-pregnancy', { quote: 'safe for mothers', context: 'Good to know:' }),
    findingOf('treats-ptsd', { quote: 'veterans swear by it', mode: 'reports' }),
  ],
  {
    attributions: [
      {
        quote: 'One study published in 2016',
        candidates: ['bath-2020-conditions'],
        untraceable: index.untraceable.keys().next().value ?? null,
      },
      { quote: 'scientists say', candidates: [], untraceable: null },
    ],
  },
);
export const found = () => inputOf([frameOf(seed)]);
