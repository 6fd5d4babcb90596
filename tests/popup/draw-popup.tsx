import { act } from 'preact/test-utils';
import { claimDetails } from '../../src/popup/claim-details.ts';
import { loadChooser } from '../../src/popup/claims-panel.tsx';
import { memoryOf, type PopupMemory } from '../../src/popup/popup-memory.ts';
import { type PopupActions, PopupPage, type PopupPageProps } from '../../src/popup/popup-page.tsx';
import { popupView } from '../../src/popup/view-model.ts';
import { drawPage } from '../../src/ui/draw-page.tsx';
import { preload } from '../../src/ui/lazy.tsx';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { button, click, erase, textOf, textsOf } from '../support/draw.tsx';
import { frameOf, inputOf } from './popup-input.ts';

export const doNothing = async () => undefined;
const ACTIONS: PopupActions = {
  act: doNothing,
  share: async () => null,
  show: async () => true,
  copy: async () => true,
  copySources: async () => true,
  setEverywhere: doNothing,
  setSite: doNothing,
  setMark: doNothing,
  setCountry: doNothing,
  showAllMarks: doNothing,
  setRole: doNothing,
  remember: () => undefined,
  unhide: doNothing,
  openSignals: async () => ({ show: async () => true, mark: doNothing, isMarked: async () => false }),
};

await preload(loadChooser);

/** Draws the popup for what is known and gives its body. */
export function draw(
  input: ReturnType<typeof inputOf>,
  actions: Partial<PopupActions> = {},
  memory: PopupMemory = memoryOf(undefined),
  evidence = index,
  say = sayEnglish,
): HTMLElement {
  act(() => {
    const view = popupView(input, evidence, say);
    const details = claimDetails(evidence, { place: null, today: '2026-11-25' }, say);
    const page: PopupPageProps = { tabId: 7, view, details, actions: { ...ACTIONS, ...actions }, memory };
    drawPage(<PopupPage {...page} />, say, document.body);
  });
  return document.body;
}

/** What is a file of its own has come. */
export const loaded = () =>
  act(async () => {
    await import('../../src/popup/sources-panel.tsx');
    await import('../../src/popup/signals-panel.tsx');
    await import('../../src/popup/page-panel.tsx');
    await import('../../src/popup/popup-footer.tsx');
    await import('../../src/popup/popup-menu.tsx');
    await import('../../src/ui/claim-evidence.tsx');
    await import('../../src/ui/hidden-line.tsx');
    await import('../../src/ui/reading-progress.tsx');
    await import('../../src/ui/numbers-of.tsx');
    await import('../../src/ui/thinned-marks.tsx');
    await import('../../src/report/finding-note.ts');
    await import('../../src/report/dossier-file.ts');
    await new Promise((resolve) => setImmediate(resolve));
  });

/** Opens one of the tabs. */
export async function openTab(name: 'claims' | 'sources' | 'signals' | 'page'): Promise<void> {
  await click(document.querySelector(`#tab-${name}`));
  await loaded();
}

/** Opens a fold, as a press on its summary does. */
export async function unfold(details: Element | null | undefined): Promise<void> {
  await act(async () => {
    (details as HTMLDetailsElement).open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await loaded();
}

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
export { button, click, erase, textOf, textsOf };
export const found = () => inputOf([frameOf(seed)]);
