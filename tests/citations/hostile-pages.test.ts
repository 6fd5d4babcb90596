import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citePage } from '../../src/citations/cite-page.ts';
import type { Block, PageText } from '../../src/shared/page-text.ts';
import { checkPage } from '../support/check-page.ts';
import { check, citations, cite, pageOf } from '../support/engine.ts';

const URL = 'https://page.example/kratom';
const SINGH = 'doi:10.1016/j.drugalcdep.2014.03.017';
const statusesOf = (html: string) => checkPage(html, URL).findings.map(({ citation }) => citation.status);

describe('lists of 10,000 entries', () => {
  const entry = (i: number): string => (i === 9_998 ? SINGH : `Author ${i}. A work. 2001. doi:10.1234/work.${i}`);
  const entries = Array.from({ length: 10_000 }, (_, i) => entry(i));

  it.each([
    ['items', `<h2>References</h2><ol>${entries.map((text) => `<li>${text}</li>`).join('')}</ol>`],
    ['lines', `<h2>References</h2><p>${entries.map((text, i) => `${i + 1}. ${text}`).join('<br>')}</p>`],
    [
      'anchored lines',
      `<h2>References</h2><p>${entries.map((text, i) => `<a id="n${i}" href="#b${i}">${i + 1}.</a> ${text}`).join('<br>')}</p>`,
    ],
  ])('as %s', (_, list) => {
    const { findings, sources, unreadable } = checkPage(`<p>Kratom is addictive [9999].</p>${list}`, URL);
    expect(findings[0].citation.status).toBe('key-source');
    expect(sources).toHaveLength(10_000);
    expect(unreadable).toEqual([]);
  });

  it('each cited from one paragraph', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `Kratom is addictive [${i + 1}].`).join(' ');
    const blocks: Partial<Block>[] = [
      { text },
      { text: 'References', kind: 'heading', level: 2 },
      ...entries.map((each): Partial<Block> => ({ text: each, kind: 'list-item' })),
    ];
    const { findings } = cite(blocks);
    expect(findings).toHaveLength(10_000);
    expect(findings.filter(({ citation }) => citation.status === 'key-source').length).toBeGreaterThanOrEqual(1);
  });
});

describe('footnotes and anchors', () => {
  const note = (id: string, html: string): string => `<li id="${id}">${html}</li>`;

  it('that lead in circles lead nowhere', () => {
    const list = `<h2>Notes</h2><ol>${note('a', '<a href="#b">see b</a>')}${note('b', '<a href="#a">see a</a>')}${note('c', '<a href="#c">see c</a>')}</ol>`;
    for (const id of ['a', 'b', 'c']) {
      const html = `<p>Kratom is addictive<a href="#${id}">[1]</a>.</p>${list}`;
      expect(statusesOf(html)).toEqual(['unknown-source']);
      expect(checkPage(html, URL).unreadable).toHaveLength(3);
    }
  });

  it('that lead over other notes lead to what those name', () => {
    const list = `<h2>Notes</h2><ol>${note('a', '<a href="#b">see b</a>')}${note('b', SINGH)}</ol>`;
    expect(statusesOf(`<p>Kratom is addictive<a href="#a">[1]</a>.</p>${list}`)).toEqual(['key-source']);
  });

  it('of which there are two lead to the first', () => {
    const list = `<h2>Notes</h2><ol>${note('a', SINGH)}${note('a', 'doi:10.1234/other')}</ol>`;
    expect(statusesOf(`<p>Kratom is addictive<a href="#a">[9]</a>.</p>${list}`)).toEqual(['key-source']);
  });

  it('that are not there lead nowhere', () => {
    expect(statusesOf('<p>Kratom is addictive (<a href="#gone">see</a>).</p>')).toEqual(['none']);
    expect(statusesOf('<p>Kratom is addictive<a href="#%E0%A4%A">[1]</a>.</p>')).toEqual(['unknown-source']);
  });
});

describe('what cannot be read is shown, and stops nothing', () => {
  it.each([
    [
      'a script',
      '<h2>References</h2><ol><li>Doe 2001 <a href="javascript:alert(1)">paper</a></li></ol>',
      'Doe 2001 paper',
    ],
    ['data', '<h2>References</h2><ol><li>Doe 2001 <a href="data:text/html,x">paper</a></li></ol>', 'Doe 2001 paper'],
    [
      'a script beside a work',
      '<h2>References</h2><ol><li>Doe 2001 doi:10.1234/x <a href="javascript:alert(1)">paper</a></li></ol>',
      'paper',
    ],
    ['a broken DOI', '<p>See doi:10.12/abc for more.</p>', 'doi:10.12/abc'],
    ['a DOI link without a DOI', '<p>See <a href="https://doi.org/">the paper</a>.</p>', 'the paper'],
    [
      'an entry without anything',
      '<h2>References</h2><ul><li>Personal communication</li></ul>',
      'Personal communication',
    ],
  ])('%s', (_, html, words) => {
    const report = checkPage(`<p>Kratom is addictive (${SINGH}).</p>${html}`, URL);
    expect(report.unreadable).toContain(words);
    expect(report.findings[0].citation.status).toBe('key-source');
  });
});

describe('metadata', () => {
  const withData = (data: string) =>
    checkPage(`<script type="application/ld+json">${data}</script><p>Kratom is a leaf.</p>`, URL).sources;

  it.each([
    ['no JSON', '{"citation": '],
    ['a number', '5'],
    ['nothing', ''],
    ['depth', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['a circle of names', '{"citation":{"citation":{"@id":"#a"}}}'],
  ])('of %s say nothing', (_, data) => expect(withData(data)).toEqual([]));

  it('of many works name them all', () => {
    const citation = Array.from({ length: 5_000 }, (_, i) => `https://doi.org/10.1234/w.${i}`);
    expect(withData(JSON.stringify({ '@type': 'Article', citation }))).toHaveLength(5_000);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'Kratom relieves pain',
    '[1]',
    '[2-9999]',
    '10.1000/',
    'doi:',
    'et al., 2016',
    '³',
    '. ',
    '(',
    ')',
    '#',
    'https://',
    'PMID: 1',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const href = fc.oneof(
  fc.constantFrom('#a', '#', '', 'javascript:x', 'https://doi.org/%', '//x', 'http://[', '#%', 'https://a.b/10.1000/x'),
  fc.string({ maxLength: 20 }),
);
const block: fc.Arbitrary<Partial<Block>> = fc
  .record({ text, hrefs: fc.array(href, { maxLength: 4 }), kind: fc.constantFrom('paragraph', 'list-item', 'heading') })
  .map(({ text, hrefs, kind }) => ({
    text,
    kind: kind as Block['kind'],
    links: text === '' ? [] : hrefs.map((each) => ({ start: 0, end: text.length, href: each })),
    anchors: [{ id: 'a', at: 0 }],
    raised: [{ start: 0, end: Math.min(2, text.length) }],
  }));

it('never throws, whatever the page', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), text, (blocks, title) => {
      const page: PageText = {
        ...pageOf([...blocks, { text: 'References', kind: 'heading', level: 2 }, ...blocks], {
          title: `Kratom ${title}`,
          url: URL,
        }),
        metadata: {
          meta: [{ name: 'citation_reference', content: title }],
          linkedData: [title],
          contextObjects: [title],
        },
      };
      const result = check(page.blocks, page);
      expect(citePage(citations, page, result).findings).toHaveLength(result.findings.length);
    }),
    { numRuns: 300 },
  );
});
