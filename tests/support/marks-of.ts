import type { TestPage } from './extension-browser.ts';

/** The texts that are marked on a page, sorted, by the mark's name in `highlights.css` without our prefix. */
export function marksOf(page: TestPage): Promise<Record<string, string[]>> {
  return page.evaluate((prefix) => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      marks[name.slice(prefix.length)] = [...highlight]
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString().replace(/\s+/g, ' ').trim();
        })
        .sort();
    }
    return marks;
  }, 'kratom-claim-check-');
}
