import { nextFocusable } from '../page/next-focusable.ts';
import { focusedElement } from '../page/show-passage.ts';
import type { DrawnPassage } from './passages.ts';

/**
 * Lets Tab go on from a passage that the reader was led to, until the signal ends it: from where the caret stands while
 * nothing has the focus. Firefox does so by itself; Chromium begins where the focus was last.
 */
export function watchTab(document: Document, drawn: () => readonly DrawnPassage[], signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() ?? {};
    if (!isCollapsed || !anchorNode || focusedElement(document) !== null) return;
    const isLed = drawn().some(
      ({ ranges: [{ startContainer, startOffset }] }) => startContainer === anchorNode && startOffset === anchorOffset,
    );
    const next = isLed ? nextFocusable(anchorNode, event.shiftKey ? -1 : 1) : null;
    next?.focus();
    // Outside of a modal dialog nothing takes it.
    if (focusedElement(document) !== null) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}
