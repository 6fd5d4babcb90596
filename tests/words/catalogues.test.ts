import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogues } from '../../src/compiler/read-catalogues.ts';
import { LOCALES } from '../../src/generated/words.ts';

const FOLDER = 'public/_locales';
const catalogues = readCatalogues(FOLDER);
const english = catalogues.get('en') ?? {};

/** Keys that a language must have: for each text about numbers, the forms that the language has. */
function keysFor(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = Object.keys(english).flatMap((key) => {
    const stem = key.match(/^(.*)_(?:one|other)$/)?.[1];
    return stem === undefined ? [key] : forms.map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(LOCALES)('the texts in %s', (language) => {
  const catalogue = catalogues.get(language) ?? {};

  it('are all there, and no others', () => expect(Object.keys(catalogue).sort()).toEqual(keysFor(language)));
  it('have the places of the English ones', () => {
    const wrong = Object.entries(catalogue).filter(
      ([key, text]) =>
        `${placesOf(text)}` !== `${placesOf(english[key] ?? english[key.replace(/_[a-z]+$/, '_other')])}`,
    );
    expect(wrong).toEqual([]);
  });
  it('have no space at their ends', () =>
    expect(Object.values(catalogue).filter((text) => text !== text.trim())).toEqual([]));
});

it('languages that are not whole yet are not shipped', () => {
  const isWhole = (language: string) =>
    `${Object.keys(catalogues.get(language) ?? {}).sort()}` === `${keysFor(language)}`;
  const half = readdirSync(FOLDER).filter((language) => !isWhole(language));
  expect(LOCALES.filter((language) => half.includes(language))).toEqual([]);
});

describe('who translates is told of each English text', () => {
  const messages: Record<string, { description?: string; placeholders?: object }> = JSON.parse(
    readFileSync(join(FOLDER, 'en', 'messages.json'), 'utf8'),
  );

  it('where it stands', () => expect(Object.keys(messages).filter((key) => !messages[key].description)).toEqual([]));

  it('what fills its places; of {count} it is clear', () => {
    const untold = Object.entries(messages).flatMap(([key, { description = '', placeholders = {} }]) =>
      Object.keys(placeholders)
        .filter((place) => place !== 'count' && !description.includes(`{${place}}`))
        .map((place) => `${key}: {${place}}`),
    );
    expect(untold).toEqual([]);
  });
});

describe('a catalogue with a mistake', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['no text', { name: {} }, /en.*"name" has no "message" — write its text/],
    ['a place that nobody knows', { name: { message: '$WHO$ there' } }, /"name" asks for \$WHO\$ — add "who"/],
  ])('%s: says where and what to do', (_name, messages, error) => {
    mkdirSync(join(folder, 'en'));
    writeFileSync(join(folder, 'en', 'messages.json'), JSON.stringify(messages));
    expect(() => readCatalogues(folder)).toThrow(error);
  });
});
