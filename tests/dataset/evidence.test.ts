import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';

/** Styles have quotation marks and dashes of their own. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const { evidence } = compileDataset('src/dataset');
const { claims, references } = evidence;

function countBy<T>(items: T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the evidence', () => {
  it('is all there', () => {
    expect(evidence.dataset.date).toBe('2026-11-22');
    expect(claims).toHaveLength(100);
    expect(references).toHaveLength(245);
    expect(evidence.untraceable).toHaveLength(5);
    expect(evidence.helpLines).toHaveLength(26);
  });

  it('has every kind and category of claim', () => {
    expect(countBy(claims, ({ kind }) => kind)).toEqual({ benefit: 34, safety: 14, harm: 20, fact: 20, law: 12 });
    expect(countBy(claims, ({ category }) => category)).toEqual({
      pharmacology: 16,
      pain: 12,
      dependence: 10,
      'mental health and performance': 8,
      'other disease claims': 12,
      safety: 21,
      products: 9,
      regulation: 12,
    });
  });

  it('has the fields that only some claims have', () => {
    const having = (field: keyof (typeof claims)[number]) => claims.filter((claim) => field in claim).length;
    expect(having('existential')).toBe(15);
    expect(having('help')).toBe(53);
    expect(having('butRemember')).toBe(12);
    expect(having('asOf')).toBe(12);
    expect(having('places')).toBe(2);
  });

  it('shows the claims in the order of the propositions', () => {
    expect(claims[0].id).toBe('acts-on-opioid-receptors');
    expect(claims.findIndex(({ id }) => id === 'legal-federally')).toBeGreaterThan(
      claims.findIndex(({ id }) => id === 'addictive'),
    );
  });

  it('has an identifier for 156 works', () => {
    expect(references.filter(({ doi, pmid }) => doi ?? pmid)).toHaveLength(156);
  });

  it('says of no work that it was not retracted', () => {
    expect(references.filter(({ retracted }) => retracted !== null)).toEqual([]);
  });

  it('keeps to itself where a record was read', () => {
    expect(references.filter((reference) => 'verified' in reference)).toEqual([]);
  });

  it('cites every work in one line', () => {
    for (const { id, citation, title } of references) {
      expect(lettersOf(citation), id).toContain(lettersOf(title));
      expect(citation, id).not.toMatch(/null|undefined|\n|\.\./);
    }
    expect(references.find(({ id }) => id === 'ahmad-2021-liver')?.citation).toBe(
      'Ahmad, J. et al. (2021). Liver injury associated with kratom, a popular opioid-like product: experience from the U.S. drug induced liver injury network and a review of the literature. Drug and Alcohol Dependence, 108426. https://doi.org/10.1016/j.drugalcdep.2020.108426',
    );
  });
});
