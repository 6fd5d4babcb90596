import { fail, type Result, succeed } from '../shared/result.ts';

/** One document to check: markup or plain text, and the posts of a thread, where it has some, as plain texts. */
export interface InputDocument {
  id: string;
  html?: string;
  text?: string;
  url: string | null;
  posts: string[];
}

const EXAMPLE = '{"id": "1", "html": "<p>…</p>"}';

/** Reads one line of NDJSON. The error says what is wrong with it, without file and line. */
export function parseDocument(line: string): Result<InputDocument> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail(`this is not JSON. A line looks like ${EXAMPLE}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(`this is no object. A line looks like ${EXAMPLE}`);
  }
  const { id, html, text, url = null, posts = [] } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('"id" is missing: a word or number of your own.');
  if (!isTextOrAbsent(html)) return fail('"html" must be a string.');
  if (!isTextOrAbsent(text)) return fail('"text" must be a string.');
  if (html !== undefined && text !== undefined) return fail('"html" and "text" are both given. Leave one out.');
  if (url !== null && typeof url !== 'string') return fail('"url" must be a string, or null.');
  if (!isListOfTexts(posts)) return fail('"posts" must be a list of strings.');
  if (html === undefined && text === undefined && posts.length === 0) {
    return fail('it holds nothing to check. Add "html", "text" or "posts".');
  }
  return succeed({ id: String(id), html, text, url, posts });
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
