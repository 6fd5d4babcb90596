import { expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const QUOTE_1252 = [0x92];
const QUOTE_UTF8 = [0xe2, 0x80, 0x99];

test.each([
  { what: 'UTF-8 without a word about it', input: bytes('kratom', QUOTE_UTF8, 's'), want: 'kratom’s' },
  { what: 'UTF-8 with a byte order mark', input: bytes([0xef, 0xbb, 0xbf], 'kratom'), want: 'kratom' },
  {
    what: 'UTF-16, low byte first',
    input: bytes([0xff, 0xfe], Buffer.from('kratom’s', 'utf16le').toString('latin1')),
    want: 'kratom’s',
  },
  { what: 'UTF-16, high byte first', input: bytes([0xfe, 0xff, 0x00, 0x6b]), want: 'k' },
  {
    what: 'a declared encoding',
    input: bytes('<meta charset="windows-1252">kratom', QUOTE_1252, 's'),
    want: '<meta charset="windows-1252">kratom’s',
  },
  {
    what: 'an encoding declared the old way',
    input: bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', [0xb1]),
    want: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą',
  },
  {
    what: 'an encoding declared by XML',
    input: bytes('<?xml version="1.0" encoding="ISO-8859-1"?>', [0xe9]),
    want: '<?xml version="1.0" encoding="ISO-8859-1"?>é',
  },
  { what: 'bytes that are no UTF-8', input: bytes('kratom', QUOTE_1252, 's'), want: 'kratom’s' },
  {
    what: 'an unknown encoding',
    input: bytes('<meta charset="klingon">', QUOTE_UTF8),
    want: '<meta charset="klingon">’',
  },
  {
    what: 'UTF-16 declared in letters that are not',
    input: bytes('<meta charset="utf-16">', QUOTE_UTF8),
    want: '<meta charset="utf-16">’',
  },
  { what: 'nothing', input: bytes(), want: '' },
])('reads $what', ({ input, want }) => {
  expect(decodeText(input)).toBe(want);
});
