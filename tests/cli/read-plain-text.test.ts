import { expect, test } from 'vitest';
import { readPlainText } from '../../src/cli/read-plain-text.ts';

test.each([
  { text: 'One line.', want: ['One line.'] },
  { text: 'Two.\nLines.', want: ['Two.\nLines.'] },
  { text: 'One: \nline.', want: ['One: \nline.'] },
  { text: 'First.\n\n \n\nSecond.\r\n\r\nThird.', want: ['First.', 'Second.', 'Third.'] },
  {
    text: 'A long line that a mail program has wrapped where it ran out\nof room, and another.',
    want: ['A long line that a mail program has wrapped where it ran out of room, and another.'],
  },
  { text: '\n\n', want: [] },
  { text: '', want: [] },
])('splits $text at empty lines', ({ text, want }) => {
  expect(readPlainText(text).map((block) => block.text)).toEqual(want);
});

test('marks the blocks of a post', () => {
  expect(readPlainText('A\n\nB', 3)).toEqual([
    { text: 'A', kind: 'paragraph', links: [], post: 3 },
    { text: 'B', kind: 'paragraph', links: [], post: 3 },
  ]);
});
