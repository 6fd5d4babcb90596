import { expect, test } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';

test.each([
  { line: '{"id":"a","html":"<p>x"}', want: { id: 'a', html: '<p>x', url: null, posts: [] } },
  {
    line: '{"id":7,"text":"x","url":"https://a.test/"}',
    want: { id: '7', text: 'x', url: 'https://a.test/', posts: [] },
  },
  { line: '{"id":"a","posts":["x","y"]}', want: { id: 'a', url: null, posts: ['x', 'y'] } },
  { line: '{"id":"a","text":"","more":1}', want: { id: 'a', text: '', url: null, posts: [] } },
])('reads $line', ({ line, want }) => {
  expect(parseDocument(line)).toEqual({ ok: true, value: want });
});

test.each([
  { line: 'kratom', says: 'not JSON' },
  { line: '["a"]', says: 'no object' },
  { line: 'null', says: 'no object' },
  { line: '{"html":"x"}', says: '"id" is missing' },
  { line: '{"id":{},"html":"x"}', says: '"id" is missing' },
  { line: '{"id":"a"}', says: 'nothing to check' },
  { line: '{"id":"a","html":1}', says: '"html" must be a string' },
  { line: '{"id":"a","text":null}', says: '"text" must be a string' },
  { line: '{"id":"a","html":"x","text":"x"}', says: 'Leave one out' },
  { line: '{"id":"a","html":"x","url":1}', says: '"url" must be a string' },
  { line: '{"id":"a","html":"x","posts":[1]}', says: '"posts" must be a list of strings' },
])('says what is wrong with $line', ({ line, says }) => {
  const parsed = parseDocument(line);
  expect(parsed.ok ? '' : parsed.error).toContain(says);
});
