import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageView } from '../../src/report/page-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from '../report/page-of.ts';
import { checkPage } from '../support/check-page.ts';
import { citations } from '../support/engine.ts';

/** A sentence that leans on a study it does not name, the untraceable study it tells of, and works that must be offered; none: nothing is. */
type Row = [text: string, untraceable: string | null, ...works: string[]];

const rows = readFileSync(new URL('attributed-works.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const read = (text: string) => checkPage(`<title>Kratom</title><p>${text}</p>`, 'https://page.example/kratom');

it.each(rows)('%s', (text, untraceable, ...works) => {
  const { attributions } = read(text);
  expect(attributions[0]).toMatchObject({ untraceable });
  const { candidates } = attributions[0];
  expect(candidates).toEqual(works.length === 0 ? [] : expect.arrayContaining(works));
  // what is offered is of the year that the sentence names
  const [year] = text.match(/\b(?:19|20)\d\d\b/) ?? [];
  if (year && untraceable === null)
    for (const id of candidates) expect(citations.works.get(id)?.year).toBe(Number(year));
});

it('the table has rows of every kind', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  const untraceable = new Set(rows.flatMap(([, id]) => id ?? []));
  expect([...untraceable].sort()).toEqual(citations.data.untraceable.map(({ id }) => id).sort());
});

it.each(rows.filter(([, untraceable]) => untraceable))('no such study was found: %s', (text, untraceable) => {
  const [{ note, candidates }] = pageView([read(text)], index, null, sayEnglish).attributions;
  expect(note).toBe(index.untraceable.get(untraceable ?? '')?.note);
  expect(note).toMatch(/\bfound\b|\btraced\b/);
  expect(candidates.length).toBeGreaterThan(0);
});
