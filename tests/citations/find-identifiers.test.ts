import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/citations/find-identifiers.ts';
import { identifyUrl } from '../../src/citations/identify-url.ts';

describe('finds identifiers in text', () => {
  const table: [string, string[]][] = [
    ['see doi:10.1021/jacs.6b00360.', ['doi 10.1021/jacs.6b00360']],
    ['(https://doi.org/10.1016/j.jep.2012.03.009)', ['doi 10.1016/j.jep.2012.03.009']],
    ['(10.1000/abc(1))', ['doi 10.1000/abc(1)']],
    ['PMID: 36027671 and PMCID: PMC1234567', ['pmid 36027671', 'pmcid PMC1234567']],
    ['pmid 32607084', ['pmid 32607084']],
    ['10 mg of 10.5/ml', []],
    ['PMID: 12', ['pmid 12']],
  ];
  it.each(table)('%s', (text, expected) =>
    expect(findIdentifiers(text).identifiers.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected),
  );

  it('gives offsets into the text', () => {
    const text = 'see 10.1000/xyz, there';
    const [{ start, end }] = findIdentifiers(text).identifiers;
    expect(text.slice(start, end)).toBe('10.1000/xyz');
  });
});

describe('reads addresses', () => {
  const table: [string, string | null][] = [
    ['https://doi.org/10.1136/BCR-2019-229778', 'doi 10.1136/bcr-2019-229778'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1111/add.12345', 'doi 10.1111/add.12345'],
    ['https://example.org/doi/10.1000%2Fabc', 'doi 10.1000/abc'],
    ['https://pubmed.ncbi.nlm.nih.gov/36027671/', 'pmid 36027671'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/36027671', 'pmid 36027671'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/#s1', 'pmcid PMC7654321'],
    ['http://www.fda.gov/news-events/kratom/', 'url https://fda.gov/news-events/kratom'],
    ['javascript:alert(1)', null],
    ['mailto:a@b.test', null],
    ['data:text/html,10.1000/x', null],
    ['not an address', null],
    ['https://example.org/%E0%A4%A', 'url https://example.org/%E0%A4%A'],
  ];
  it.each(table)('%s', (href, expected) => {
    const found = identifyUrl(href);
    expect(found && `${found.kind} ${found.value}`).toBe(expected);
  });
});
