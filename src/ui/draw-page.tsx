import { type ComponentChild, render } from 'preact';
import type { Say } from '../words/say.ts';
import { SayContext } from './say-context.tsx';

/** Draws a page of the extension, or draws it anew, in the reader's language: `page` and all below it can `useSay()`. */
export function drawPage(page: ComponentChild, say: Say, root: HTMLElement): void {
  root.ownerDocument.documentElement.lang = say.locale;
  render(<SayContext.Provider value={say}>{page}</SayContext.Provider>, root);
}
