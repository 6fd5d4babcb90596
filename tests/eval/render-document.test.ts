import { expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document.ts';
import type { LabelledDocument } from '../../src/eval/labelled-text.ts';
import { renderDocument, renderPassage } from '../../src/eval/render-document.ts';
import { citations, engine, lens, spam, TODAY } from '../support/engine.ts';

const readPage = (html: string) =>
  checkDocument({ id: 'one', html, url: null, posts: [] }, { engine, citations, lens, spam, today: TODAY }).page;

const render = (blocks: LabelledDocument['blocks'], links: LabelledDocument['links'] = []) =>
  renderDocument({ id: 'one', genre: 'news', title: 'Leaf & <b>', blocks, links, gold: [], vague: [] });

it('every block is read back as it was written', () => {
  const blocks = ['h1', 'p', 'li', 'li', 'td', 'td', 'blockquote', 'figcaption', 'li', 'a'].map((tag, i) => ({
    tag,
    text: `A <${tag}> & "block" ${i}.`,
  }));
  const page = readPage(render(blocks));
  expect(page.title).toBe('Leaf & <b>');
  expect(page.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  expect(page.blocks.map(({ kind }) => kind)).toMatchObject({
    0: 'heading',
    1: 'paragraph',
    2: 'list-item',
    4: 'cell',
  });
});

it('list items that follow each other share their list', () => {
  const items = [
    { tag: 'li', text: 'one' },
    { tag: 'li', text: 'two' },
  ];
  expect(render([...items, { tag: 'p', text: 'then' }, ...items]).match(/<ul>/g)).toHaveLength(2);
});

it('blocks of a post are read as its post', () => {
  const posts = [0, 0, 1].map((post) => ({ tag: 'p', text: `Post ${post}.`, post }));
  expect(readPage(render(posts)).blocks.map(({ post }) => post)).toEqual([0, 0, 1]);
});

it('a link is set on its words, once, and follows at the end where they stand nowhere', () => {
  const blocks = [
    { tag: 'p', text: 'See the R&D study here.' },
    { tag: 'p', text: 'And the R&D study there.' },
  ];
  const links = [
    { text: 'R&D study', href: 'https://example.org/?a=1&b="2"' },
    { text: 'more', href: 'https://example.org/more' },
  ];
  const page = readPage(render(blocks, links));
  expect(
    page.blocks.map(({ text, links: found }) => found.map(({ start, end, href }) => [text.slice(start, end), href])),
  ).toEqual([[['R&D study', 'https://example.org/?a=1&b="2"']], [], [['more', 'https://example.org/more']]]);
});

it('a passage is a page of one block', () => {
  expect(readPage(renderPassage('a < b & c')).blocks.map(({ text }) => text)).toEqual(['a < b & c']);
});
