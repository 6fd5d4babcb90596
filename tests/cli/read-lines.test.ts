import { expect, test } from 'vitest';
import { LONGEST_LINE, readLines } from '../../src/cli/read-lines.ts';
import { collect } from '../support/collect.ts';

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

test.each([
  { what: 'lines across chunks', chunks: ['a\nb', 'c\n', 'd'], want: ['a', 'bc', 'd'] },
  { what: 'a last line with its end', chunks: ['a\n'], want: ['a'] },
  { what: 'Windows line ends', chunks: ['a\r', '\nb\r\n'], want: ['a', 'b'] },
  { what: 'empty lines, so that line numbers stay right', chunks: ['\n\na'], want: ['', '', 'a'] },
  { what: 'a letter split between chunks', chunks: [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], want: ['é'] },
  { what: 'nothing', chunks: [], want: [] },
])('reads $what', async ({ chunks, want }) => {
  expect(await collect(readLines(chunksOf(...chunks)))).toEqual(want);
});

test('gives up a line that is too long, and reads the next', async () => {
  const part = Buffer.alloc(LONGEST_LINE / 2 + 1, 'a');
  expect(await collect(readLines(chunksOf(part, part, '\nb')))).toEqual([null, 'b']);
});

test('reads on only when asked', async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield Buffer.from(`${given++}\n`);
  }
  const lines = readLines(endless());
  await lines.next();
  await lines.next();
  expect(given).toBe(2);
});
