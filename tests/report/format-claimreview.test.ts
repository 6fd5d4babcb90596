import { describe, expect, it } from 'vitest';
import { formatClaimReview } from '../../src/report/format-claimreview.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

describe('ClaimReview', () => {
  const page = pageOf([
    findingOf('addictive', { polarity: 'denies', quote: 'it is not addictive' }),
    findingOf('addictive', { polarity: 'denies', quote: 'never addictive', mode: 'hedges' }),
    findingOf('treats-cancer', { mode: 'asks' }),
    findingOf('legal-in-all-states', { reading: 'not-checked', because: 'places' }),
  ]);
  const reviews = formatClaimReview(page, index, sayEnglish);

  it('reviews what is claimed: no question, nothing unchecked', () => {
    expect(reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(['Kratom is not addictive']);
  });

  it('says in words how it reads, and rates by no number', () => {
    expect(reviews[0].reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Contradicted, risky',
      ratingExplanation: 'The evidence says otherwise. Acting on this could be dangerous.',
    });
  });

  it('names every place where the page says it', () => {
    expect(reviews[0].itemReviewed.appearance.map(({ url }) => url)).toEqual([
      'https://example.org/kratom#:~:text=it%20is%20not%20addictive',
      'https://example.org/kratom#:~:text=never%20addictive',
    ]);
  });

  it('names the program and its dataset as author', () => {
    expect(reviews[0].author.name).toBe(`Kratom Claim Check, dataset ${index.dataset.version}`);
    expect(reviews[0].datePublished).toBe(index.dataset.date);
  });

  it('names the page once and without an address where it has none', () => {
    const [{ itemReviewed }] = formatClaimReview({ ...page, url: null }, index, sayEnglish);
    expect(itemReviewed.appearance).toEqual([{ '@type': 'CreativeWork', headline: 'About kratom' }]);
  });

  it('cites the key works', () => {
    const keys = index.claims.get('addictive')?.refs.filter(({ key }) => key) ?? [];
    expect(reviews[0].citation).toHaveLength(keys.length);
  });
});
