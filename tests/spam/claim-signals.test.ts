import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const CLAIMS = ['Kratom relieves pain.', 'Kratom cures anxiety.', 'Kratom lifts depression.', 'Kratom gives energy.'];
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const claims = paragraphs(...CLAIMS);
const thread = (...posts: string[]): string =>
  posts.map((post) => `<article class="post"><p>${post}</p></article>`).join('\n');
const SHOP = '<a href="https://kratomshop.example/product/red">red</a>';
const DOI = '<a href="https://doi.org/10.1016/j.drugalcdep.2014.03.005">survey</a>';
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('product markup beside claims', () =>
  describeSignal('product-markup', {
    finds: [
      [
        `${ld({ '@type': 'Product', name: 'Red Bali', offers: { '@type': 'Offer', price: '29.99' } })}<p>Kratom relieves pain.</p>`,
        'relieves pain',
      ],
      [
        `${ld({ '@graph': [{ '@type': ['Product', 'Thing'], aggregateRating: { '@type': 'AggregateRating' } }] })}<p>Kratom cures anxiety.</p>`,
        'cures anxiety',
      ],
      [
        '<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Kratom</span><p>Kratom relieves pain.</p></div>',
        'relieves pain',
      ],
      [
        '<script type="application/ld+json">{"@type": "Product", "name": "Kratom",,}</script><p>Kratom relieves pain.</p>',
        'relieves pain',
      ],
    ],
    ignores: [
      `${ld({ '@type': 'Product', name: 'Red Bali' })}<p>Kratom leaf, dried.</p>`,
      `${ld({ '@type': 'NewsArticle', headline: 'Kratom' })}<p>Kratom relieves pain.</p>`,
      '<script type="application/ld+json">not { json</script><p>Kratom relieves pain.</p>',
    ],
  }));

describe('claims without sources', () =>
  describeSignal('unsourced-claims', {
    finds: [
      [claims, 'Kratom relieves pain'],
      [`${claims}<p>From here: ${SHOP}</p>`, 'Kratom relieves pain'],
    ],
    ignores: [
      `${claims}<p>Told by a ${DOI}.</p>`,
      paragraphs('Kratom relieves pain.', 'Nobody knows how it works.'),
      thread(...CLAIMS),
      paragraphs(...CLAIMS.map((claim) => `Vendors say: ${claim}`)),
    ],
  }));

describe('claims beyond the evidence', () =>
  describeSignal('unproven-claims', {
    finds: [[claims, 'Kratom cures anxiety']],
    ignores: [
      paragraphs('Kratom is addictive.', 'Kratom can cause nausea.', 'Kratom is not approved by the FDA.'),
      paragraphs(
        'Sellers claim that kratom cures anxiety.',
        'They also say that it cures diabetes. There is no evidence for either.',
      ),
      thread(...CLAIMS),
    ],
  }));

describe('sources that are all shops', () =>
  describeSignal('vendor-sources-only', {
    finds: [[`<p>Kratom relieves pain, see ${SHOP}.</p>`, 'red']],
    ignores: [
      `<p>Kratom relieves pain, see ${SHOP}.</p><p>Also a ${DOI}.</p>`,
      `<p>Kratom relieves pain, see <a href="https://paper.example/story">the story</a>.</p>`,
      `<p>Kratom leaf: ${SHOP}.</p>`,
    ],
  }));

describe('studies without a name', () =>
  describeSignal('vague-studies', {
    finds: [['<p>Studies show that kratom relieves pain.</p>', 'Studies show']],
    ignores: [
      '<p>Singh et al. (2014) showed that kratom causes withdrawal.</p>',
      thread('Studies show that kratom relieves pain.', 'Which ones?'),
      '<p>Kratom is studied at a university in Florida.</p>',
    ],
  }));

describe('studies that nobody found', () =>
  describeSignal('untraceable-study', {
    finds: [
      [
        '<p>A 2016 study found that kratom users reported reductions in pain compared with non-users.</p>',
        '2016 study',
      ],
    ],
    ignores: ['<p>Studies show that kratom relieves pain.</p>', `<p>A ${DOI} found that kratom causes withdrawal.</p>`],
  }));

describe('benefits without a harm', () =>
  describeSignal('only-benefits', {
    finds: [[claims, 'Kratom cures anxiety']],
    ignores: [
      `${claims}<p>Kratom is addictive.</p>`,
      `${claims}<p>Kratom does not treat diabetes.</p>`,
      paragraphs('Kratom relieves pain.', 'Kratom eases pain.', 'Kratom kills pain.'),
      thread(...CLAIMS),
    ],
  }));
