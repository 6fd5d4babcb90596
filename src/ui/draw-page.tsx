import { type ComponentChild, render } from 'preact';
import type { Say } from '../words/say.ts';
import { SayContext } from './say-context.tsx';

/**
 * Draws a page of the extension, or draws it anew, in the reader's language: `page` and all below it can `useSay()`.
 * `heading` goes before the product's name in the title of the tab.
 */
export function drawPage(page: ComponentChild, say: Say, root: HTMLElement, heading = ''): void {
  const { ownerDocument } = root;
  ownerDocument.documentElement.lang = say.locale;
  if (heading !== '') ownerDocument.title = `${heading} – ${say('name')}`;
  render(<SayContext.Provider value={say}>{page}</SayContext.Provider>, root);
}
