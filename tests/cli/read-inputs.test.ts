import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { collect } from '../support/collect.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HTML = '<p>Kratom is a tree.</p>';
const TEXT = 'Kratom is a tree. 2 < 3 <3';
const files = {
  'page.html': HTML,
  'page.txt': `${HTML} quoted`,
  'no-extension-html': `\n<!DOCTYPE html>\n${HTML}`,
  'no-extension-text': TEXT,
  'empty.html': '',
  'picture.png': '\x89PNG\r\n\x1a\n\0\0\0',
  'lines.ndjson': '{"id":"a","text":"A"}\n\n{"id":1,"html":"<p>B"}\n{"id":"c"\n{"id":"d","text":"D"}\n',
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, 'latin1');

async function* noInput(): AsyncGenerator<Uint8Array> {}

const read = (names: string[], ndjson = false, stdin: AsyncIterable<Uint8Array> = noInput()) =>
  collect(readInputs({ files: names, ndjson }, folder, stdin));

test.each([
  { name: 'page.html', want: { html: HTML } },
  { name: 'page.txt', want: { text: files['page.txt'] } },
  { name: 'no-extension-html', want: { html: files['no-extension-html'] } },
  { name: 'no-extension-text', want: { text: TEXT } },
  { name: 'empty.html', want: { html: '' } },
])('reads $name, and its id is its path as given', async ({ name, want }) => {
  expect(await read([name])).toEqual([{ ok: true, value: { id: name, url: null, posts: [], ...want } }]);
});

test.each([
  { name: 'missing.html', says: 'missing.html: there is no such file.' },
  { name: '.', says: '.: this is a folder. Name the files in it.' },
  { name: 'picture.png', says: 'picture.png: this is neither HTML nor plain text.' },
])('names $name and reads the next file', async ({ name, says }) => {
  const [first, second] = await read([name, 'page.html']);
  expect(first).toEqual({ ok: false, error: says });
  expect(second).toMatchObject({ ok: true, value: { id: 'page.html' } });
});

test('reads standard input as "-"', async () => {
  async function* piped() {
    yield Buffer.from('Kratom is');
    yield Buffer.from(' a tree.');
  }
  expect(await read(['-'], false, piped())).toMatchObject([{ value: { id: '-', text: 'Kratom is a tree.' } }]);
});

test('reads a document a line, names a broken line, and goes on', async () => {
  const inputs = await read(['lines.ndjson', 'missing.ndjson'], true);
  expect(inputs).toMatchObject([
    { ok: true, value: { id: 'a', text: 'A' } },
    { ok: true, value: { id: '1', html: '<p>B' } },
    { ok: false, error: expect.stringMatching(/^lines\.ndjson, line 4: this is not JSON/) },
    { ok: true, value: { id: 'd', text: 'D' } },
    { ok: false, error: 'missing.ndjson: there is no such file.' },
  ]);
});
