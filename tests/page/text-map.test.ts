import { describe, expect, it } from 'vitest';
import { type PageReading, readBlocks } from '../../src/page/read-blocks.ts';
import type { Span } from '../../src/shared/finding.ts';
import { loadPage } from '../support/load-page.ts';

const read = (document: Document, within: Range | null = null): PageReading => {
  const steps = readBlocks(document, null, { within });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const spanOf = ({ page }: PageReading, quote: string): Span => {
  const block = page.blocks.findIndex(({ text }) => text.includes(quote));
  const start = page.blocks[block].text.indexOf(quote);
  return { block, start, end: start + quote.length };
};

const rangesOf = (document: Document, quote: string): string[] => {
  const reading = read(document);
  return reading.map.rangesOf(spanOf(reading, quote)).map(String);
};

describe('a span leads back to the page', () => {
  it.each([
    { name: 'in one text', html: '<p>Kratom is safe.</p>', quote: 'is safe' },
    { name: 'over inline markup', html: '<p>Kratom <b>is <i>not</i></b> safe.</p>', quote: 'Kratom is not safe' },
    { name: 'after white space that was cut', html: '<p>\n   <b> </b>\n  Kratom is safe</p>', quote: 'Kratom is' },
    { name: 'in the second of two blocks', html: '<p>one</p><div>two<p>Kratom is safe</p></div>', quote: 'is safe' },
    { name: 'beside characters of two units', html: '<p>🌿 Kratom 🌿 is <b>🌿 safe</b></p>', quote: 'is 🌿 safe' },
    { name: 'up to the end of the last text', html: '<p>a <b>Kratom</b></p>', quote: 'Kratom' },
  ])('$name', ({ html, quote }) => {
    expect(rangesOf(loadPage(html).document, quote)).toEqual([quote]);
  });

  it('over a line break', () => {
    expect(rangesOf(loadPage('<p>Kratom is<br>safe.</p>').document, 'is\nsafe')).toEqual(['issafe']);
  });

  it('into a shadow root, and out of it in two ranges', () => {
    const { document } = loadPage('<p>Kratom <x-word>here</x-word> is safe</p>');
    const host = document.querySelector('x-word');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = 'leaf <slot></slot>';
    const reading = read(document);
    expect(reading.page.blocks.map(({ text }) => text)).toEqual(['Kratom leaf here is safe']);
    expect(reading.shadowRoots).toHaveLength(1);
    expect(rangesOf(document, 'leaf')).toEqual(['leaf']);
    expect(rangesOf(document, 'leaf here is')).toEqual(['leaf ', 'here is']);
  });
});

describe('a span of a page that has changed', () => {
  it('has no range where its text is gone', () => {
    const { document } = loadPage('<p>Kratom <b>is</b> safe</p>');
    const reading = read(document);
    document.querySelector('p')?.remove();
    expect(reading.map.rangesOf(spanOf(reading, 'is safe'))).toEqual([]);
  });

  it('is cut to what is left of its text', () => {
    const { document } = loadPage('<p>Kratom is safe</p>');
    const reading = read(document);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Kratom is';
    expect(reading.map.rangesOf(spanOf(reading, 'is safe')).map(String)).toEqual(['is']);
  });
});

describe('a selection', () => {
  const select = (html: string, from: string, to: string): string[] => {
    const { document } = loadPage(html);
    const range = document.createRange();
    const find = (word: string): [Text, number] => {
      const nodes = [...document.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
      const node = nodes.find((each) => each.nodeType === 3 && (each as Text).data.includes(word)) as Text;
      return [node, node.data.indexOf(word)];
    };
    const [last, at] = find(to);
    range.setStart(...find(from));
    range.setEnd(last, at + to.length);
    const reading = read(document, range);
    for (const { text } of reading.page.blocks) {
      expect(reading.map.rangesOf(spanOf(reading, text)).map(String)).toEqual([text]);
    }
    return reading.page.blocks.map(({ text, leadIn }) => (leadIn === undefined ? text : `${leadIn}<${text}`));
  };

  it.each([
    { name: 'in one text', html: '<p>a Kratom is safe b</p>', from: 'Kratom', to: 'safe', blocks: ['Kratom is safe'] },
    {
      name: 'over several blocks',
      html: '<p>not this</p><p>It helps <b>with</b>:</p><ul><li>pain and</li><li>sleep, not</li></ul><p>that</p>',
      from: 'helps',
      to: 'sleep',
      blocks: ['helps with:', '0<pain and', '0<sleep'],
    },
  ])('is read alone: $name', ({ html, from, to, blocks }) => expect(select(html, from, to)).toEqual(blocks));

  it('of nothing is nothing', () => {
    const { document } = loadPage('<p>Kratom</p>');
    expect(read(document, document.createRange()).page.blocks).toEqual([]);
  });
});
