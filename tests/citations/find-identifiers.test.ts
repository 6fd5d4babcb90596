import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/citations/find-identifiers.ts';
import { identifyUrl } from '../../src/citations/identify-url.ts';

/** A text, and the identifiers that stand in it. */
const table = readFileSync(new URL('identifiers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as [text: string, ...expected: string[]])
  .map(([text, ...expected]) => ({ text, expected }));

const found = (text: string): string[] =>
  findIdentifiers(text).identifiers.map(({ kind, value }) => `${kind} ${value}`);

it('the table is a long one, of things to find and of things to leave', () => {
  expect(table.length).toBeGreaterThanOrEqual(200);
  expect(table.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(40);
});

describe('identifiers in text', () => {
  it.each(table)('$text', ({ text, expected }) => expect(found(text)).toEqual(expected));

  it.each(table)('inside of a sentence: $text', ({ text, expected }) =>
    expect(found(`Kratom, they say (see: ${text} ), is a leaf.`)).toEqual(expected),
  );

  it('have offsets into the text', () => {
    const text = 'see 10.1000/xyz, there';
    const [{ start, end }] = findIdentifiers(text).identifiers;
    expect(text.slice(start, end)).toBe('10.1000/xyz');
  });

  it('are found in time linear in the text, whatever it is', () => {
    for (const piece of ['10.1000/', 'https://', '10.1000/a,', 'PMIDs: 12345678, ', '((((', '978-', 'doi:', 'arXiv:a'])
      expect(found(piece.repeat(20_000)).length).toBeLessThanOrEqual(40_000);
  });
});

describe('what names an identifier and holds none is told apart', () => {
  it.each([
    ['doi:10.12/abc is broken', 'doi:10.12/abc'],
    ['see doi: 1O.1000/abc', 'doi: 1O.1000/abc'],
    ['ISBN 978-0-306-40615-8 is wrong', 'ISBN 978-0-306-40615-8'],
    ['doi:10.1000/xyz is whole', null],
    ['ISBN 978-0-306-40615-7 is right', null],
    ['doi: pending', null],
  ])('%s', (text, expected) => {
    const [broken] = findIdentifiers(text).broken;
    expect(broken ? text.slice(broken.start, broken.end) : null).toBe(expected);
  });
});

describe('addresses of links', () => {
  const rows: [string, string | null][] = [
    ['doi:10.1000/xyz123', 'doi 10.1000/xyz123'],
    ['  HTTPS://DOI.ORG/10.1000/XYZ123  ', 'doi 10.1000/xyz123'],
    ['https://user:pass@www.fda.gov/a', 'url https://fda.gov/a'],
    ['https://example.org/doi/10.1000%252Fabc', 'doi 10.1000/abc'],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=36027671', 'pmid 36027671'],
    ['https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&list_uids=36027671', 'pmid 36027671'],
    ['javascript:alert(1)', null],
    ['mailto:a@b.test', null],
    ['data:text/html,10.1000/x', null],
    ['doi:nonsense', null],
    ['not an address', null],
    ['', null],
    [`https://example.org/${'a'.repeat(100_000)}`, `url https://example.org/${'a'.repeat(3980)}`],
  ];
  it.each(rows)('%s', (href, expected) => {
    const target = identifyUrl(href);
    expect(target && `${target.kind} ${target.value}`).toBe(expected);
  });
});
