import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SpamLevel, SpamSignalId } from '../../src/shared/spam.ts';
import { spamOf } from '../support/spam-of.ts';

/** Pages in the markup that such pages have, and what is to be said of them. */
interface WholePage {
  page: string;
  url: string;
  levels: SpamLevel[];
  isShop?: true;
  shows?: SpamSignalId[];
  lacks?: SpamSignalId[];
}

const PAGES: WholePage[] = [
  {
    page: 'wordpress-guest-post',
    url: 'https://luckyreels-casino.example/benefits-of-kratom/',
    levels: ['strong'],
    shows: [
      'purchase-call',
      'commercial-anchor',
      'claims-beside-sale',
      'paid-link',
      'unlabelled-paid-link',
      'vendor-sources-only',
      'unsourced-claims',
      'vague-studies',
      'boilerplate-outline',
      'no-author',
      'fresh-date',
      'unrelated-host',
    ],
    lacks: ['labelled-paid-link', 'product-markup'],
  },
  {
    page: 'woocommerce-product',
    url: 'https://leafport.example/product/red-bali/',
    levels: ['strong'],
    isShop: true,
    shows: [
      'product-markup',
      'disclaimer-beside-claims',
      'testimonial-as-evidence',
      'sales-terms',
      'claims-beside-sale',
    ],
    lacks: ['shop-link', 'unrelated-host'],
  },
  {
    page: 'shopify-product',
    url: 'https://greencoast.example/products/maeng-da',
    levels: ['none', 'some'],
    isShop: true,
    lacks: ['product-markup', 'claims-beside-sale'],
  },
  {
    page: 'affiliate-listicle',
    url: 'https://toplists.example/kratom-vendors',
    levels: ['strong'],
    shows: [
      'paid-link',
      'labelled-paid-link',
      'tracking-link',
      'discount-code',
      'claims-beside-sale',
      'product-markup',
    ],
    lacks: ['unlabelled-paid-link'],
  },
  {
    page: 'plumber-guest-post',
    url: 'https://northside.example/blog/kratom',
    levels: ['strong'],
    shows: ['spun-terms', 'hidden-link', 'commercial-anchor', 'no-author', 'no-date', 'shop-link'],
  },
  {
    page: 'promoted-thread',
    url: 'https://greentalk.example/threads/1',
    levels: ['strong'],
    shows: ['repeated-promotion', 'repeated-posts', 'private-offer', 'paid-link'],
    lacks: ['unlabelled-paid-link', 'no-author'],
  },
  {
    page: 'harm-reduction-thread',
    url: 'https://quietharbour.example/t/1',
    levels: ['none', 'some'],
    lacks: ['private-offer', 'repeated-promotion', 'commercial-anchor', 'testimonial-as-evidence'],
  },
  {
    page: 'clinic',
    url: 'https://alderhouse.example/kratom/',
    levels: ['none'],
    lacks: ['purchase-call', 'boilerplate-outline', 'shop-link', 'no-author'],
  },
  {
    page: 'government',
    url: 'https://health.state.example/kratom',
    levels: ['none'],
    lacks: ['purchase-call', 'unrelated-host', 'discount-code'],
  },
  {
    page: 'news-with-adverts',
    url: 'https://valleyledger.example/kratom-claims',
    levels: ['none', 'some'],
    shows: ['labelled-paid-link'],
    lacks: [
      'discount-code',
      'purchase-call',
      'claims-beside-sale',
      'unrelated-host',
      'no-author',
      'no-date',
      'product-markup',
    ],
  },
  {
    page: 'encyclopedia',
    url: 'https://encyclopedia.example/wiki/Mitragyna_speciosa',
    levels: ['none'],
    lacks: ['strain-stuffing', 'shop-link', 'keyword-stuffing', 'boilerplate-outline'],
  },
];

describe.each(PAGES)('$page', ({ page, url, levels, isShop = false, shows = [], lacks = [] }) => {
  const report = spamOf({ html: readFileSync(`tests/spam/pages/${page}.html`, 'utf8'), url });
  const found = new Set(report.signals.map(({ signal }) => signal));

  it(`is of level ${levels.join(' or ')}`, () => expect(levels).toContain(report.level));

  it(isShop ? 'is a shop' : 'is no shop', () => expect(report.isShop).toBe(isShop));

  it('shows what it shows and lacks what it lacks', () => {
    expect({ missing: shows.filter((id) => !found.has(id)), extra: lacks.filter((id) => found.has(id)) }).toEqual({
      missing: [],
      extra: [],
    });
  });

  it('weighs what its signals weigh, each once', () => {
    const sum = report.signals.reduce((weight, signal) => weight + signal.weight, 0);
    expect(report.weight).toBeCloseTo(sum, 6);
    const weighing = report.signals.filter(({ weight }) => weight > 0).map(({ signal }) => signal);
    expect(weighing).toEqual([...new Set(weighing)]);
    expect(report.absent.filter((id) => found.has(id))).toEqual([]);
  });

  it('has no address that could be followed', () => {
    expect(
      report.signals.flatMap(({ url: address }) => address ?? []).filter((each) => /https?:|\w\.example/.test(each)),
    ).toEqual([]);
  });
});
