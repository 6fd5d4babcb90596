import type { TestPage } from './extension-browser.ts';

/** Where the focus is after a press of Tab, and what is wrong with how it is seen; `null` where it is on the page as a whole. */
interface Stop {
  name: string;
  fault: 'not in view' | 'something lies over it' | 'no sign of focus' | null;
}

const lookAtFocus = async (): Promise<Stop | null> => {
  // Firefox scrolls to what has the focus when it draws next.
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return null;
  const name = `${activeElement.localName} "${(activeElement.textContent || activeElement.id).trim().slice(0, 40)}"`;
  // What has no size of its own shows its focus at what stands for it.
  const { opacity } = getComputedStyle(activeElement);
  const seen = opacity === '0' ? (activeElement.nextElementSibling ?? activeElement) : activeElement;
  // The middles of those of its boxes, or parts of them, that are in view.
  const inView = [...seen.getClientRects()]
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(innerWidth, right),
      bottom: Math.min(innerHeight, bottom),
    }))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom)
    .map(({ left, top, right, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
  const isFree = ({ x, y }: { x: number; y: number }): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (seen.contains(top) || activeElement.contains(top) || top.contains(seen));
  };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(seen);
  const isShown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  if (inView.length === 0) return { name, fault: 'not in view' };
  if (!inView.some(isFree)) return { name, fault: 'something lies over it' };
  return { name, fault: isShown ? null : 'no sign of focus' };
};

/**
 * Goes through a page by Tab from its beginning, and gives the names of all stops, and the faults of some: WCAG 2.2,
 * 2.4.7 and 2.4.11. Ends where the focus leaves the page, from where Firefox does not come
 * back, or after `most` presses.
 */
export async function walkByTab(page: TestPage, most: number): Promise<{ stops: string[]; faults: string[] }> {
  await page.toFront();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  }, null);
  const stops: string[] = [];
  const faults: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.press('Tab');
    const stop = await page.evaluate(lookAtFocus, null);
    if (stop === null) break;
    stops.push(stop.name);
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
  }
  return { stops, faults };
}
