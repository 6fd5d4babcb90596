import { describe, expect, it } from 'vitest';
import { citePage } from '../../src/citations/cite-page.ts';
import type { Block } from '../../src/shared/page-text.ts';
import { countOperations } from '../support/count-operations.ts';
import { check, citations, pageOf } from '../support/engine.ts';

type Shape = (n: number) => Partial<Block>[];
const FEW = 200;
/** How many times as many of the same. */
const TIMES = 10;
/** Beside what grows with the page stand sorting and what is done once. */
const SLACK = 1.2;

const heading: Partial<Block> = { text: 'References', kind: 'heading', level: 2 };
const claim: Partial<Block> = { text: 'Kratom is addictive [1].' };
const many = (n: number, each: (i: number) => Partial<Block>): Partial<Block>[] =>
  Array.from({ length: n }, (_, i) => each(i));
const item = (text: string, more: Partial<Block> = {}): Partial<Block> => ({ text, kind: 'list-item', ...more });
const link = (text: string, href: string) => [{ start: 0, end: text.length, href }];
const work = (i: number): string => `Author${i} A. A work on a leaf. J Leaf 2001;3:1. doi:10.1234/work.${i}`;

const SHAPES: [string, Shape][] = [
  ['a list of works', (n) => [claim, heading, ...many(n, (i) => item(work(i)))]],
  [
    'a list in one block',
    (n) => [
      claim,
      heading,
      {
        text: many(n, (i) => ({ text: `${i + 1}. ${work(i)}` }))
          .map(({ text }) => text)
          .join('\n'),
      },
    ],
  ],
  [
    'a list of one author and year, each cited',
    (n) => [
      heading,
      ...many(n, () => item('Smith J. Leaves. 2001. doi:10.1234/x')),
      { text: 'After', kind: 'heading', level: 2 },
      ...many(n, () => ({ text: 'Kratom is addictive (Smith, 2001).' })),
    ],
  ],
  [
    'a paragraph that cites each of a list',
    (n) => [
      {
        text: many(n, (i) => ({ text: `Kratom is addictive [${i + 1}].` }))
          .map(({ text }) => text)
          .join(' '),
      },
      heading,
      ...many(n, (i) => item(work(i))),
    ],
  ],
  [
    'ranges of fifty',
    (n) => [...many(n, () => ({ text: 'Kratom is addictive [1-50].' })), heading, ...many(60, (i) => item(work(i)))],
  ],
  [
    'notes in one circle',
    (n) => [
      { text: 'Kratom is addictive', links: link('Kratom', '#n0') },
      heading,
      ...many(n, (i) =>
        item('see the next', { anchors: [{ id: `n${i}`, at: 0 }], links: link('see', `#n${(i + 1) % n}`) }),
      ),
    ],
  ],
  [
    'notes that all lead to one of many links',
    (n) => [
      heading,
      item('see all', {
        anchors: [{ id: 'hub', at: 0 }],
        links: many(n, (i) => ({ text: `#n${i}` })).map(({ text = '' }) => ({ start: 0, end: 3, href: text })),
      }),
      ...many(n, (i) => item('see the first', { anchors: [{ id: `n${i}`, at: 0 }], links: link('see', '#hub') })),
      { text: 'Kratom is addictive.' },
    ],
  ],
  [
    'one anchor many times',
    (n) => [
      { text: 'Kratom is addictive', links: link('Kratom', '#a') },
      heading,
      ...many(n, (i) => item(work(i), { anchors: [{ id: 'a', at: 0 }] })),
    ],
  ],
  [
    'broken DOIs',
    (n) => [claim, ...many(n, () => ({ text: 'doi:10.12/abc doi:10.1234/ https://doi.org/ doi: 1O.1/x' }))],
  ],
  ['one DOI without end', (n) => [claim, { text: `10.1234/${'a('.repeat(n)}` }]],
  [
    'links to scripts',
    (n) => [claim, heading, ...many(n, () => item('Doe 2001 paper', { links: link('Doe', 'javascript:alert(1)') }))],
  ],
  ['notes under no heading', (n) => many(n, (i) => ({ text: i % 2 ? '† doi:10.1234/x' : 'Kratom is addictive.†' }))],
  [
    'marks before all notes',
    (n) => [...many(n, () => ({ text: 'Kratom is addictive.†' })), ...many(n, () => ({ text: '† doi:10.1234/x' }))],
  ],
  ['cells of one row', (n) => many(n, () => ({ text: 'Kratom is addictive', kind: 'cell', row: 0 }))],
  ['names without end', (n) => [claim, { text: 'Kratom, Aaa, Bbb, Ccc et al '.repeat(n) }]],
  [
    'identifiers that turn out to be one, from the end',
    (n) => [
      claim,
      heading,
      ...many(n, (i) => item(`doi:10.1234/${i}`)),
      ...many(n - 1, (i) =>
        item(`doi:10.1234/${n - i - 2}`, { links: link('doi', `https://pubmed.ncbi.nlm.nih.gov/${n - i}`) }),
      ),
    ],
  ],
];

function operationsOf(blocks: Partial<Block>[]): number {
  const page = pageOf(blocks, { title: 'Kratom', url: 'https://page.example/kratom' });
  const result = check(page.blocks, page);
  return countOperations(() => citePage(citations, page, result));
}

describe('the work grows as the page does', () => {
  it.each(SHAPES)('%s', (_, shape) => {
    const [once, twice, most] = [FEW, 2 * FEW, TIMES * FEW].map((n) => operationsOf(shape(n)));
    const each = (twice - once) / FEW;
    expect(each).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual((once + each * FEW * (TIMES - 1)) * SLACK);
  });

  it('and what does not grow so would be seen', () => {
    const quadratic = (n: number) =>
      countOperations(() => Array.from({ length: n }, (_, i) => i).map((_, i, all) => all.slice(0, i)));
    expect(quadratic(TIMES * FEW)).toBeGreaterThan(quadratic(FEW) * TIMES * SLACK);
  });
});
