import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document.ts';
import { citations, engine, lens, spam, TODAY } from '../support/engine.ts';
import { spamOf } from '../support/spam-of.ts';

const check = (html: string, url: string | null = null) =>
  checkDocument({ id: 'x', html, url, posts: [] }, { engine, citations, lens, spam, today: TODAY }).report.spam;

describe('50,000 links', () => {
  const link = (i: number): string =>
    `<a href="https://shop${i % 7}.example/product/${i}?aff=${i}">buy kratom ${i}</a>`;
  const links = Array.from({ length: 50_000 }, (_, i) => link(i));

  it.each([
    ['in one paragraph', `<p>Kratom relieves pain. ${links.join(' ')}</p>`],
    ['in paragraphs', `<p>Kratom relieves pain.</p>${links.map((each) => `<p>${each}</p>`).join('')}`],
    ['out of sight', `<p>Kratom relieves pain.</p><div style="left:-9999px">${links.join(' ')}</div>`],
  ])('%s', (_, html) => {
    const report = check(html);
    expect(report?.level).not.toBe('none');
    expect(report?.signals.length).toBeLessThan(400);
  });
});

describe('linked data', () => {
  const page = (json: string): string =>
    `<script type="application/ld+json">${json}</script><p>Kratom relieves pain.</p>`;
  const deep = `${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`;

  it.each([
    ['cut off', '{"@type": "Product", "name": "Kr'],
    ['of 20,000 levels', deep],
    ['a number', '7'],
    ['null', 'null'],
    ['a list of nothing', '[null, [], {}, "x"]'],
    ['types of no kind', '{"@type": {"a": 1}, "author": 7, "name": ["x"]}'],
    ['a million spaces', `{"@type"${' '.repeat(1_000_000)}: "Product"}`],
    ['__proto__', '{"__proto__": {"@type": "Product"}, "constructor": "x"}'],
  ])('%s is read without a word', (_, json) => {
    expect(check(page(json))?.wordsRead).toBe(3);
  });
});

describe('addresses', () => {
  it.each([
    ['data:text/html,<script>alert(1)</script>', null],
    ['javascript:location="https://shop.example/product?aff=1"', null],
    ['https://user:pass@shop.example:8443/product/x?aff=1', /^hxxps:\/\/user:pass@shop\[\.\]example/],
    ['https://xn--krtom-3ve.example/product/x', /^hxxps:\/\/xn--krtom-3ve\[\.\]example/],
    ['https://shop.example/product/?to=https://other.example/', /hxxps:\/\/other\[\.\]example/],
    [`https://shop.example/product/${'a'.repeat(9000)}`, /…$/],
    ['https://[not an address/product', null],
    ['//shop.example/product/x?aff=1', null],
    ['', null],
  ])('%s', (href, shown) => {
    const report = spamOf({
      html: `<p>Kratom relieves pain, <a href="${href.replace(/"/g, '&quot;').replace(/</g, '&lt;')}">buy kratom for pain</a>.</p>`,
      url: 'https://page.example/',
    });
    const addresses = report.signals.flatMap(({ url }) => url ?? []);
    if (shown !== null) expect(addresses[0]).toMatch(shown);
    expect(addresses.filter((each) => /https?:/i.test(each))).toEqual([]);
  });
});

it('never throws, whatever the page', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '<a href="https://krаtom.example/?aff=1" rel=sponsored>buy</a>',
      '<form><input name="parentElement"><input name="getAttribute">Kratom</form>',
      '<script type="application/ld+json">{"@type":"Product"}</script>',
      '<article class=post><p>kratom DM me $5 “',
      '<div style="left:-9999px;;;:" hidden itemscope itemtype="https://schema.org/Product">',
      '<meta property="og:type"><h2>Benefits of kratom</h2>',
      '</article>',
      ' use code ABC 20% off ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.option(fc.webUrl()), (pieces, url) => {
      const report = check(`<p>Kratom relieves pain.</p>${pieces.join('')}`, url);
      expect(report?.weight).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 150 },
  );
}, 60_000);
