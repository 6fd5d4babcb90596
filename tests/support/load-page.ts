import { Window } from 'happy-dom';

/**
 * A browser's document without layout, for what domino has not: ranges, mutation observers, shadow roots, selection.
 * Its globals are not those of the test: `MutationObserver` is at `view`.
 */
export function loadPage(html: string, url = 'https://a.test/'): { document: Document; view: Window } {
  const view = new Window({ url });
  view.document.write(html);
  return { document: view.document as unknown as Document, view };
}
