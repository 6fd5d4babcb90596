import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/page/read-blocks.ts';
import { loadPage } from '../support/load-page.ts';

/** Texts of the blocks where every element with the class `undrawn`, and what is in it, has no box. */
function drawnTexts(html: string): string[] {
  const { document } = loadPage(html);
  for (const element of document.querySelectorAll('*')) {
    element.checkVisibility = () => element.closest('.undrawn') === null;
  }
  const steps = readBlocks(document, null);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.page.blocks.map(({ text }) => text);
  }
}

describe('text that the browser does not draw', () => {
  it.each([
    { name: 'is not read', html: '<p>a</p><div class="undrawn"><p>b</p></div>', texts: ['a'] },
    { name: 'is not read inside a sentence', html: '<p>a <span class="undrawn">b</span> c</p>', texts: ['a  c'] },
    {
      name: 'is read in closed details, which a click opens',
      html: '<details><summary>a</summary><p class="undrawn">b</p></details>',
      texts: ['a', 'b'],
    },
    {
      name: 'is not read in open details',
      html: '<details open><summary>a</summary><p class="undrawn">b</p></details>',
      texts: ['a'],
    },
    {
      name: 'is read in an element that has no box of its own',
      html: '<div class="undrawn" style="display: contents">a</div>',
      texts: ['a'],
    },
  ])('$name', ({ html, texts }) => expect(drawnTexts(html)).toEqual(texts));
});
