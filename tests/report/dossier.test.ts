// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lensWords } from '../../src/generated/lens-words.ts';
import { spamWords } from '../../src/generated/spam-words.ts';
import { dossier } from '../../src/report/dossier.ts';
import { dossierFile } from '../../src/report/dossier-file.ts';
import { formatDossierHtml } from '../../src/report/dossier-html.ts';
import { formatDossierMarkdown } from '../../src/report/dossier-markdown.ts';
import type { PageReport } from '../../src/shared/page-report.ts';
import { citationOf } from '../support/citation-of.ts';
import { say } from '../support/draw.tsx';
import { findingOf, index, pageOf } from './page-of.ts';
import { lensOf, passageOf, signalOf, spamOf } from './spam-of.ts';

const NOW = new Date('2026-11-25T19:30:00Z');
const tools = { index, spamWords, lensWords, say };
const article = pageOf(
  [
    findingOf('treats-cancer', { quote: 'kratom cures cancer' }),
    findingOf('addictive', { polarity: 'denies', citation: citationOf({ missing: ['singh-2014-dependence'] }) }),
  ],
  { url: 'https://news.example/kratom', title: 'The leaf', spam: spamOf(), lens: lensOf(passageOf()) },
);
const shop: PageReport = {
  ...article,
  url: 'https://www.leaf-shop.example/kratom?ref=7',
  spam: spamOf({ isShop: true, signals: [signalOf({ url: 'hxxps://leaf-shop[.]example/cart' })] }),
};

const htmlOf = (...reports: PageReport[]): string => formatDossierHtml(dossier(reports, NOW, tools), say);
const markdownOf = (...reports: PageReport[]): string => formatDossierMarkdown(dossier(reports, NOW, tools), say);
const pageOfMarkup = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
const textOf = (markup: string): string => pageOfMarkup(markup).body.textContent.replace(/\s+/g, ' ');
const words = (id: string) => spamWords.signals.find((each) => each.id === id);

describe.each([
  ['as a page', (...reports: PageReport[]) => textOf(htmlOf(...reports))],
  ['as Markdown', (...reports: PageReport[]) => markdownOf(...reports).replaceAll('\\', '')],
])('a dossier %s', (_name, textOfDossier) => {
  const text = textOfDossier(article);

  it.each([
    ['its title', 'Signals often seen in SEO spam, found on this page'],
    ['how it was made', 'Made by software from the text only.'],
    ['the page', 'The leaf'],
    ['its address', 'https://news.example/kratom'],
    ['the time', 'November 25, 2026 at 7:30 PM UTC'],
    ['the words read', '620 words were read.'],
    ['the version of the evidence', index.dataset.version],
    ['a signal', words('purchase-call')?.title],
    ['its quote', 'Order your kratom today'],
    ['why it matters', words('purchase-call')?.why],
    ['its innocent explanation', words('purchase-call')?.innocent],
    ['a signal without words of the page', words('no-author')?.title],
    ['what was not found', words('hidden-text')?.notFound],
    ['the sentence like a disease claim', 'Kratom cures gout.'],
    ['the paragraph', '21 CFR 101.93(g)(2)(i)'],
    ['that this is no legal advice', 'not legal advice'],
    ['a claim', 'kratom cures cancer'],
    ['how it reads', 'No good evidence'],
    ['a missing source', 'Singh, D.'],
  ])('tells %s', (_what, wanted) => expect(text).toContain(wanted));

  it('never calls the page spam', () => {
    expect(text).not.toMatch(/is spam/i);
    expect(textOfDossier(shop)).not.toMatch(/is spam/i);
  });

  it('tells first of a page that sells that it does', () => {
    const told = textOfDossier(shop);
    expect(told).toContain(spamWords.shop);
    expect(told.indexOf(spamWords.shop)).toBeLessThan(told.indexOf('leaf-shop'));
    expect(text).not.toContain(spamWords.shop);
  });

  it('says that it was not looked at where the page is not about kratom', () =>
    expect(textOfDossier({ ...article, spam: null, lens: undefined })).toContain('This page was not looked at'));
});

describe('addresses', () => {
  const linksOf = (report: PageReport): string[] =>
    [...pageOfMarkup(htmlOf(report)).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  const ECFR = /^https:\/\/www\.ecfr\.gov\//;

  it('of quotes lead to their place', () =>
    expect(linksOf(article)).toContain('https://news.example/kratom#:~:text=Order%20your%20kratom%20today'));

  it('of a shop are text, and nothing leads there', () => {
    expect(textOf(htmlOf(shop))).toContain('hxxps://www[.]leaf-shop[.]example/kratom?ref=7');
    for (const text of [htmlOf(shop), markdownOf(shop)]) expect(text).not.toMatch(/https?:\/\/[^\s"]*leaf-shop/);
    expect(linksOf(shop).filter((link) => !ECFR.test(link))).toEqual([]);
  });

  it('of a host that is named like a shop are text, whatever it shows', () =>
    expect(markdownOf({ ...article, url: 'https://best-kratom-shop.example/blog' })).toContain(
      'hxxps://best-kratom-shop[.]example/blog',
    ));

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    '%s lead nowhere',
    (url) => expect(linksOf({ ...article, url }).filter((link) => !ECFR.test(link))).toEqual([]),
  );

  it('of works are not the page’s to choose', () => expect(htmlOf(article)).not.toContain('<base'));
});

describe('hostile text of a page', () => {
  const EVIL = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='x",
    '</style><script>x</script>',
    '</blockquote></main><iframe src=//x>',
    '<!-- -->]]>&lt;script&gt;',
    '{{x}} <%= x %> &#x3c;b>',
  ];
  const evil = EVIL.join(' ');
  const hostile = pageOf([findingOf('treats-cancer', { quote: evil, sentence: evil })], {
    id: evil,
    title: evil,
    url: `https://news.example/${encodeURIComponent(evil)}?"><script>`,
    attributions: [{ quote: evil, candidates: [], untraceable: null }],
    spam: spamOf({ signals: [signalOf({ quote: evil, url: evil, measured: evil })] }),
    lens: {
      ...lensOf(passageOf({ quote: evil })),
      disclaimer: { quote: evil, at: { block: 0, start: 0, end: 1 }, isWhole: true },
    },
  });

  it('stays text in the page', () => {
    const page = pageOfMarkup(htmlOf(hostile));
    expect(page.querySelectorAll('script, img, iframe, base, form, object, link')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    for (const text of EVIL) expect(page.body.textContent).toContain(text);
    expect(page.title).toContain(EVIL[0]);
  });

  it('stays text in Markdown', () => {
    const markdown = markdownOf(hostile);
    // outside of code, where nothing is markup
    const bare = markdown.replace(/(`+)[^`].*?[^`]\1/g, '');
    expect(bare).not.toMatch(/(?<!\\)<(?!https?:)/);
  });

  it('makes no headings and no lists of its own', () => {
    const lines = markdownOf({ ...hostile, title: '# Heading\n- item' }).split('\n');
    expect(lines.filter((line) => /^(# Heading|- item)/.test(line))).toEqual([]);
  });
});

describe('a dossier as a file', () => {
  it.each([
    ['html', 'kratom-claim-check-dossier-news-example-2026-11-25.html', 'text/html;charset=utf-8'],
    ['markdown', 'kratom-claim-check-dossier-news-example-2026-11-25.md', 'text/markdown;charset=utf-8'],
  ] as const)('%s', (format, name, type) =>
    expect(dossierFile([article], format, NOW, tools)).toMatchObject({ name, type }),
  );

  it('has a name without what a name may not have', () =>
    expect(dossierFile([{ ...article, url: 'https://a..b:80\\x/..' }], 'html', NOW, tools).name).toMatch(
      /^[a-z0-9-]+\.html$/,
    ));

  it('needs nothing else and asks for nothing', () => {
    const markup = htmlOf(article);
    expect(markup).toMatch(/default-src 'none'/);
    expect(markup).not.toMatch(/url\(|@import|src=/);
  });

  it('has a style that is not escaped', () => {
    const style = htmlOf(article).match(/<style>(.*?)<\/style>/s)?.[1];
    expect(style).toContain('.facts > div');
    expect(style).not.toContain('&');
  });
});
