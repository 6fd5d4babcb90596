import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const page = (head: string, body = '<h1>Kratom</h1><p>Kratom is a tree.</p>'): string =>
  `<!doctype html><html><head><title>Kratom</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = '<meta property="og:type" content="article">';
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const says = (measured: string): string => measured;

describe('authors', () =>
  describeSignal('no-author', {
    finds: [
      [page(ARTICLE), says('')],
      [page(`${ARTICLE}<meta name="author" content="admin">`), 'admin'],
      [page(ld({ '@type': 'BlogPosting', author: { '@type': 'Person', name: 'Editorial Team' } })), 'Editorial Team'],
    ],
    ignores: [
      page(`${ARTICLE}<meta name="author" content="Jane Doe">`),
      page(ld({ '@type': 'NewsArticle', author: [{ name: 'Jane Doe' }] })),
      page(ARTICLE, '<p class="byline">By Jane Doe</p><p>Kratom is a tree.</p>'),
      page(ARTICLE, '<p>Medically reviewed by Dr. Jane Doe</p><p>Kratom is a tree.</p>'),
      page(''),
    ],
  }));

describe('dates', () =>
  describeSignal('no-date', {
    finds: [[page(ARTICLE), '']],
    ignores: [
      page(`${ARTICLE}<meta property="article:published_time" content="2024-05-01T10:00:00Z">`),
      page(ARTICLE, '<p>Posted on March 5, 2024</p><p>Kratom is a tree.</p>'),
      page(ARTICLE, '<time datetime="2024-03-05">last week</time><p>Kratom is a tree.</p>'),
      page(''),
    ],
  }));

describe('fresh dates', () =>
  describeSignal('fresh-date', {
    finds: [
      [
        page('<meta property="article:published_time" content="2019-05-01"><title>x</title>').replace(
          '<title>Kratom',
          '<title>Best kratom of 2026',
        ),
        'Best kratom of 2026',
      ],
      [
        page(
          ld({ '@type': 'Article', datePublished: '2018-02-01', dateModified: '2026-10-01' }),
          '<p>Kratom became known in 2016, and in 2017 it was news.</p>',
        ),
        '2026-10-01',
      ],
    ],
    ignores: [
      page(
        ld({ '@type': 'Article', datePublished: '2018-02-01', dateModified: '2026-10-01' }),
        '<p>Kratom law changed in 2025.</p>',
      ),
      page(ld({ '@type': 'Article', datePublished: '2026-02-01' }), '<p>Kratom law changed in 2016.</p>'),
      page(''),
    ],
  }));

describe('sites about something else', () => {
  const POST = '<h1>Benefits of kratom</h1><p>Kratom relieves pain.</p>';
  describeSignal('unrelated-host', {
    finds: [
      [{ html: POST, url: 'https://www.luckyspin-casino.example/blog/kratom' }, 'luckyspin-casino'],
      [{ html: POST, url: 'https://joesplumbing.example/kratom-benefits' }, 'joesplumbing'],
      [
        {
          html: `<nav><a href="/slots">Slots</a><a href="/roulette">Roulette</a><a href="/poker">Poker</a></nav>${POST}`,
          url: 'https://goodtimes.example/kratom',
        },
        'slots',
      ],
      [
        { html: page('<meta property="og:site_name" content="Prime Roofing">', POST), url: 'https://pr.example/k' },
        'pr.example',
      ],
    ],
    ignores: [
      { html: POST, url: 'https://herbal-health.example/kratom' },
      { html: POST, url: 'https://www.nytimes.com/kratom' },
      { html: '<p>We fixed a tap under a poster of a kratom tree.</p>', url: 'https://joesplumbing.example/work' },
      {
        html: `<nav><a href="/sports">Sports</a><a href="/poker">Poker</a></nav>${POST}`,
        url: 'https://paper.example/kratom',
      },
    ],
  });
});
