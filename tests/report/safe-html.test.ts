import { expect, it } from 'vitest';
import { html } from '../../src/report/safe-html.ts';

const markupOf = (part: Parameters<typeof html>[1]): string => html`<p title="${part}">${part}</p>`.markup;

it.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onclick="x', '&quot; onclick=&quot;x'],
  ["it's", 'it&#39;s'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['</title><base href=//x>', '&lt;/title&gt;&lt;base href=//x&gt;'],
  ['[object Object]', '[object Object]'],
  ['safe\u202egnp.exe', 'safegnp.exe'],
])('text stays text: %s', (text, escaped) => expect(markupOf(text)).toBe(`<p title="${escaped}">${escaped}</p>`));

it('nothing leaves nothing', () =>
  expect([markupOf(null), markupOf(false)]).toEqual(['<p title=""></p>', '<p title=""></p>']));
it('zero is a number', () => expect(html`${0}`.markup).toBe('0'));
it('markup of ours stays markup, also in lists', () =>
  expect(html`<ul>${['<a>', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`.markup).toBe(
    '<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li></ul>',
  ));
