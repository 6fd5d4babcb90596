import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { styleForShadow } from '../../src/card/card-style.ts';

it.each([
  ['h1 { font-size: 1.5rem; }', 'h1 { font-size: 24px; }'],
  ['p { margin: -0.25rem 2rem 0 1px; }', 'p { margin: -4px 32px 0 1px; }'],
  [':root { --a: 1; }', ':host { --a: 1; }'],
  ['body {\n  margin: 0;\n}', '.card-frame {\n  margin: 0;\n}'],
  ['.somebody { x: 1rempel }', '.somebody { x: 1rempel }'],
])('%s', (css, expected) => expect(styleForShadow(css, 16)).toBe(expected));

it('leaves nothing in the sheets that hangs on the page', () => {
  const sheets = ['src/ui/tokens.css', 'src/ui/base.css', 'src/card/card.css'];
  const css = styleForShadow(sheets.map((file) => readFileSync(file, 'utf8')).join('\n'), 20);
  expect(css).not.toMatch(/\brem\b|:root|\bhtml\b|(^|[\s,}])body\s*[{,]/m);
});
