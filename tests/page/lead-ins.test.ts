import { expect, it } from 'vitest';
import { tableOfPages } from './blocks-in-short.ts';
import { readPage } from './read-page.ts';

tableOfPages('lead-ins of lists', [
  {
    name: 'the paragraph right before',
    html: '<p>It helps with:</p><ul><li>pain</li><li><p>sleep</p></li></ul>',
    blocks: ['paragraph|It helps with:', 'list-item<0|pain', 'list-item<0|sleep'],
  },
  {
    name: 'the heading right before',
    html: '<h2>Risks</h2><ol><li>a</li></ol>',
    blocks: ['h2|Risks', 'list-item<0|a'],
  },
  {
    name: 'bare text before a list in the same element',
    html: '<div>It helps with: <ul><li>pain</ul></div>',
    blocks: ['paragraph|It helps with:', 'list-item<0|pain'],
  },
  {
    name: 'the parent item of a nested list',
    html: '<p>Uses:</p><ul><li>Mind<ul><li>calm</li></ul></li><li>Body</li></ul>',
    blocks: ['paragraph|Uses:', 'list-item<0|Mind', 'list-item<1|calm', 'list-item<0|Body'],
  },
  {
    name: 'the outer lead-in where the parent item has no text',
    html: '<p>Uses:</p><ul><li><ul><li>calm</li></ul></li></ul>',
    blocks: ['paragraph|Uses:', 'list-item<0|calm'],
  },
  { name: 'none: the list begins the page', html: '<ul><li>a</ul>', blocks: ['list-item|a'] },
  { name: 'none: another list before', html: '<ul><li>a</ul><ul><li>b</ul>', blocks: ['list-item|a', 'list-item|b'] },
  {
    name: 'none: another part of the page',
    html: '<main><p>Kratom is risky.</p></main><nav><ul><li>Shop</ul></nav>',
    blocks: ['paragraph|Kratom is risky.', 'list-item|Shop'],
  },
  {
    name: 'none: another cell of a table for layout',
    html: '<table role="none"><tr><td><h3>Risky</h3></td><td><ul><li>Shop</ul></td></table>',
    blocks: ['h3|Risky', 'list-item|Shop'],
  },
  {
    name: 'items that hold a heading are no list items',
    html: '<p>Tips:</p><ul><li><h3>Pain</h3><p>It helps.</p></li></ul>',
    blocks: ['paragraph|Tips:', 'h3|Pain', 'paragraph|It helps.'],
  },
]);

tableOfPages('lead-ins of terms', [
  {
    name: 'a definition has its term',
    html: '<dl><dt>Onset</dt><dd>fast</dd><div><dt>End</dt><dd><p>slow</p></dd></div></dl>',
    blocks: ['term|Onset', 'paragraph<0|fast', 'term|End', 'paragraph<2|slow'],
  },
  {
    name: 'opened details have their summary',
    html: '<details open><summary>Is it safe?</summary><p>No.</p></details><p>After</p>',
    blocks: ['term|Is it safe?', 'paragraph<0|No.', 'paragraph|After'],
  },
]);

tableOfPages('lead-ins of cells', [
  {
    name: 'the head of the column',
    html: '<table><caption>T</caption><tr><th></th><th>Kratom</th><th>CBD</th></tr><tr><th>Sleep</th><td>yes</td><td>no</td></tr></table>',
    blocks: ['caption|T', 'cell|Kratom', 'cell|CBD', 'cell|Sleep', 'cell<1|yes', 'cell<2|no'],
  },
  {
    name: 'else the head of the row',
    html: '<table><tr><th>Onset</th><td>fast</td></tr><tr><th>End</th><td><p>slow</p></td></tr></table>',
    blocks: ['cell|Onset', 'cell<0|fast', 'cell|End', 'cell<2|slow'],
  },
  {
    name: 'without th: the first row',
    html: '<table><tr><td>A</td><td>B</td><td>C</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    blocks: ['cell|A', 'cell|B', 'cell|C', 'cell<0|1', 'cell<1|2', 'cell<2|3'],
  },
  {
    name: 'without th and with two columns: the name before the value',
    html: '<table><tr><td>Origin</td><td>Borneo</td></tr><tr><td>Mesh</td><td>200</td></tr></table>',
    blocks: ['cell|Origin', 'cell<0|Borneo', 'cell|Mesh', 'cell<2|200'],
  },
  {
    name: 'spans move the columns',
    html: '<table><tr><th rowspan="2">A</th><th colspan="2">B</th><th>C</th></tr><tr><td>b1</td><td>b2</td><td>c</td></tr></table>',
    blocks: ['cell|A', 'cell|B', 'cell|C', 'cell<1|b1', 'cell|b2', 'cell<2|c'],
  },
  {
    name: 'none in a single row',
    html: '<table><tr><td>a</td><td>b</td><td>c</td></table>',
    blocks: ['cell|a', 'cell|b', 'cell|c'],
  },
  {
    name: 'none in a table for layout, whose cells are paragraphs',
    html: '<table><tr><td>a</td><td>b</td></tr><tr><td><h2>H</h2>c</td><td>d</td></tr></table>',
    blocks: ['paragraph|a', 'paragraph|b', 'h2|H', 'paragraph|c', 'paragraph|d'],
  },
]);

it('columns beyond the thousandth have no heads, however far cells are stretched', () => {
  const row = (cell: string) =>
    `<tr>${`<${cell} colspan="999" rowspan="9">x</${cell}><${cell}>y</${cell}>`.repeat(2)}</tr>`;
  const { blocks } = readPage(`<table>${row('th')}${row('td').repeat(9)}</table>`).page;
  expect(blocks.slice(0, 4).map(({ leadIn }) => leadIn)).toEqual([undefined, undefined, undefined, undefined]);
  expect(blocks.filter(({ leadIn }) => leadIn !== undefined && leadIn > 1)).toEqual([]);
});
