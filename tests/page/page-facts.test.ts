import domino from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/page/is-english.ts';
import { samePage } from '../../src/page/same-page.ts';
import { readPage } from './read-page.ts';

describe('isEnglish', () => {
  it.each([
    { html: '<html lang="en">', english: true },
    { html: '<html lang="EN-gb">', english: true },
    { html: '<html lang="en_US">', english: true },
    { html: '<html>', english: true },
    { html: '<html lang="">', english: true },
    { html: '<html lang="und">', english: true },
    { html: '<html lang="de">', english: false },
    { html: '<html lang="enm">', english: false },
    { html: '<html lang="th-TH">', english: false },
  ])('$html: $english', ({ html, english }) => expect(isEnglish(domino.createDocument(html))).toBe(english));
});

describe('samePage', () => {
  const page = (html: string, url = 'https://a.test/') => readPage(html, url).page;
  const HTML = '<title>T</title><h1>Kratom</h1><p>It <a href="/a">is</a> safe.</p>';

  it('holds for the same text in other nodes', () => {
    expect(samePage(page(HTML), page(HTML.replace('safe', '<b>safe</b>')))).toBe(true);
  });

  it.each([
    { name: 'the text', html: HTML.replace('safe', 'sure') },
    { name: 'the title', html: HTML.replace('>T<', '>U<') },
    { name: 'a block more', html: `${HTML}<p>More</p>` },
    { name: 'a heading of another level', html: HTML.replace(/h1/g, 'h2') },
    { name: 'where a link leads', html: HTML.replace('/a', '/b') },
    { name: 'a lead-in', html: HTML.replace('<p>', '<ul><li>').replace('</p>', '</ul>') },
  ])('does not hold where $name differs', ({ html }) => expect(samePage(page(HTML), page(html))).toBe(false));

  it('does not hold for another address', () => {
    expect(samePage(page(HTML), page(HTML, 'https://a.test/b'))).toBe(false);
  });
});
