import { expect, it } from 'vitest';
import { defang } from '../../src/spam/defang.ts';

it.each([
  ['https://shop.example/a?b=1', 'hxxps://shop[.]example/a?b=1'],
  ['HTTP://Shop.Example/', 'hxxp://Shop[.]Example/'],
  ['https://a.example/?to=http://b.example/c', 'hxxps://a[.]example/?to=hxxp://b[.]example/c'],
  ['javascript:alert(1)', 'javascript[:]alert(1)'],
  ['data:text/html,<b>x</b>', 'data[:]text/html,<b>x</b>'],
  ['/shop/red.html', '/shop/red[.]html'],
  ['  https://x.example\n/a ', 'hxxps://x[.]example /a'],
  ['', ''],
])('%s is shown as %s', (href, shown) => expect(defang(href)).toBe(shown));

it('a long address is cut', () => {
  expect(defang(`https://x.example/${'a'.repeat(500)}`)).toMatch(/^hxxps:\/\/x\[\.\]example\/a+…$/);
});
