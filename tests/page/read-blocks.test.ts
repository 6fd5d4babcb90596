import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/shared/page-text.ts';
import { readPage } from './read-page.ts';

/** A block in short: `kind|text`, with `h2` for a heading's kind, `<n` for its lead-in and `#n` for its post. */
const inShort = ({ kind, level, leadIn, post, text }: Block): string =>
  `${kind === 'heading' ? `h${level}` : kind}${leadIn === undefined ? '' : `<${leadIn}`}${post === undefined ? '' : `#${post}`}|${text}`;

const read = (html: string): string[] => readPage(html).page.blocks.map(inShort);

interface Row {
  name: string;
  html: string;
  blocks: string[];
}

const table = (title: string, rows: Row[]): void => {
  describe(title, () => {
    it.each(rows)('$name', ({ html, blocks }) => expect(read(html)).toEqual(blocks));
  });
};

table('blocks', [
  {
    name: 'one block an element',
    html: '<h1>Kratom</h1><p>It is a leaf.</p><blockquote>It heals.</blockquote><figure><img><figcaption>A leaf</figcaption></figure>',
    blocks: ['h1|Kratom', 'paragraph|It is a leaf.', 'quote|It heals.', 'caption|A leaf'],
  },
  {
    name: 'seams before, in and after a block element',
    html: '<div>Kratom<p>is</p>a leaf<section>of a tree</section></div>',
    blocks: ['paragraph|Kratom', 'paragraph|is', 'paragraph|a leaf', 'paragraph|of a tree'],
  },
  {
    name: 'inline markup does not split',
    html: '<p>It <b>is <a href="/x">not</a></b> safe<sup>[1]</sup>, <unknown-tag>they</unknown-tag> say</p>',
    blocks: ['paragraph|It is not safe[1], they say'],
  },
  { name: 'br is a line break', html: '<p>one<br>two<br><br>three<br></p>', blocks: ['paragraph|one\ntwo\n\nthree'] },
  { name: 'hr is a seam', html: 'one<hr>two', blocks: ['paragraph|one', 'paragraph|two'] },
  {
    name: 'a line feed of the source is no line break',
    html: '<p>\n  Kratom\n  is   a\tleaf\n</p>',
    blocks: ['paragraph|Kratom   is   a leaf'],
  },
  { name: 'but it is one in pre', html: '<pre>one\n two</pre>', blocks: ['paragraph|one\n two'] },
  { name: 'blank elements give no block', html: '<p> </p><div><span> \n</span></div><p>&nbsp;</p>', blocks: [] },
  {
    name: 'quoted paragraphs are quotes',
    html: '<blockquote><p>a</p><p>b</p></blockquote>',
    blocks: ['quote|a', 'quote|b'],
  },
  { name: 'headings by ARIA', html: '<div role="heading" aria-level="3">K</div>', blocks: ['h3|K'] },
  { name: 'no body text', html: '', blocks: [] },
]);

table('what is page text', [
  {
    name: 'not code, scripts, forms and media',
    html: '<p>a<script>b</script><style>c</style><code>d</code><textarea>e</textarea><svg><text>f</text></svg><select><option>g</select><noscript>h</noscript><template>i</template><iframe>j</iframe></p>',
    blocks: ['paragraph|a'],
  },
  {
    name: 'not what is hidden or editable',
    html: '<p hidden>a</p><p aria-hidden="true">b</p><p contenteditable>c</p><p contenteditable="false">d</p><div role="textbox">e</div><dialog>f</dialog>',
    blocks: ['paragraph|d'],
  },
  { name: 'not our own interface', html: '<kratom-claim-check>a</kratom-claim-check>b', blocks: ['paragraph|b'] },
  {
    name: 'footers, closed details and until-found text are',
    html: '<footer>a</footer><details><summary>b</summary>c</details><p hidden="until-found">d</p>',
    blocks: ['paragraph|a', 'term|b', 'paragraph<1|c', 'paragraph|d'],
  },
]);

table('lead-ins of lists', [
  {
    name: 'the paragraph right before',
    html: '<p>It helps with:</p><ul><li>pain</li><li><p>sleep</p></li></ul>',
    blocks: ['paragraph|It helps with:', 'list-item<0|pain', 'list-item<0|sleep'],
  },
  {
    name: 'the heading right before',
    html: '<h2>Risks</h2><ol><li>a</li></ol>',
    blocks: ['h2|Risks', 'list-item<0|a'],
  },
  {
    name: 'bare text before a list in the same element',
    html: '<div>It helps with: <ul><li>pain</ul></div>',
    blocks: ['paragraph|It helps with:', 'list-item<0|pain'],
  },
  {
    name: 'the parent item of a nested list',
    html: '<p>Uses:</p><ul><li>Mind<ul><li>calm</li></ul></li><li>Body</li></ul>',
    blocks: ['paragraph|Uses:', 'list-item<0|Mind', 'list-item<1|calm', 'list-item<0|Body'],
  },
  {
    name: 'the outer lead-in where the parent item has no text',
    html: '<p>Uses:</p><ul><li><ul><li>calm</li></ul></li></ul>',
    blocks: ['paragraph|Uses:', 'list-item<0|calm'],
  },
  { name: 'none: the list begins the page', html: '<ul><li>a</ul>', blocks: ['list-item|a'] },
  { name: 'none: another list before', html: '<ul><li>a</ul><ul><li>b</ul>', blocks: ['list-item|a', 'list-item|b'] },
  {
    name: 'none: another part of the page',
    html: '<main><p>Kratom is risky.</p></main><nav><ul><li>Shop</ul></nav>',
    blocks: ['paragraph|Kratom is risky.', 'list-item|Shop'],
  },
  {
    name: 'items that hold a heading are no list items',
    html: '<p>Tips:</p><ul><li><h3>Pain</h3><p>It helps.</p></li></ul>',
    blocks: ['paragraph|Tips:', 'h3|Pain', 'paragraph|It helps.'],
  },
]);

table('lead-ins of terms', [
  {
    name: 'a definition has its term',
    html: '<dl><dt>Onset</dt><dd>fast</dd><div><dt>End</dt><dd><p>slow</p></dd></div></dl>',
    blocks: ['term|Onset', 'paragraph<0|fast', 'term|End', 'paragraph<2|slow'],
  },
  {
    name: 'opened details have their summary',
    html: '<details open><summary>Is it safe?</summary><p>No.</p></details><p>After</p>',
    blocks: ['term|Is it safe?', 'paragraph<0|No.', 'paragraph|After'],
  },
]);

table('lead-ins of cells', [
  {
    name: 'the head of the column',
    html: '<table><caption>T</caption><tr><th></th><th>Kratom</th><th>CBD</th></tr><tr><th>Sleep</th><td>yes</td><td>no</td></tr></table>',
    blocks: ['caption|T', 'cell|Kratom', 'cell|CBD', 'cell|Sleep', 'cell<1|yes', 'cell<2|no'],
  },
  {
    name: 'else the head of the row',
    html: '<table><tr><th>Onset</th><td>fast</td></tr><tr><th>End</th><td><p>slow</p></td></tr></table>',
    blocks: ['cell|Onset', 'cell<0|fast', 'cell|End', 'cell<2|slow'],
  },
  {
    name: 'without th: the first row',
    html: '<table><tr><td>A</td><td>B</td><td>C</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    blocks: ['cell|A', 'cell|B', 'cell|C', 'cell<0|1', 'cell<1|2', 'cell<2|3'],
  },
  {
    name: 'without th and with two columns: the name before the value',
    html: '<table><tr><td>Origin</td><td>Borneo</td></tr><tr><td>Mesh</td><td>200</td></tr></table>',
    blocks: ['cell|Origin', 'cell<0|Borneo', 'cell|Mesh', 'cell<2|200'],
  },
  {
    name: 'spans move the columns',
    html: '<table><tr><th rowspan="2">A</th><th colspan="2">B</th><th>C</th></tr><tr><td>b1</td><td>b2</td><td>c</td></tr></table>',
    blocks: ['cell|A', 'cell|B', 'cell|C', 'cell<1|b1', 'cell|b2', 'cell<2|c'],
  },
  {
    name: 'none in a single row',
    html: '<table><tr><td>a</td><td>b</td><td>c</td></table>',
    blocks: ['cell|a', 'cell|b', 'cell|c'],
  },
  {
    name: 'none in a table for layout, whose cells are paragraphs',
    html: '<table><tr><td>a</td><td>b</td></tr><tr><td><h2>H</h2>c</td><td>d</td></tr></table>',
    blocks: ['paragraph|a', 'paragraph|b', 'h2|H', 'paragraph|c', 'paragraph|d'],
  },
]);

table('posts', [
  {
    name: 'sibling articles are posts, what is around them is not',
    html: '<h1>T</h1><article>a</article><article class="post"><p>b</p><p>c</p></article><p>d</p>',
    blocks: ['h1|T', 'paragraph#0|a', 'paragraph#1|b', 'paragraph#1|c', 'paragraph|d'],
  },
  { name: 'a single article is none', html: '<article><p>a</p></article>', blocks: ['paragraph|a'] },
  {
    name: 'comments under an article are posts, the article is none',
    html: '<article class="post"><p>a</p><ol><li class="comment"><p>b</p><ol><li class="comment">c</li></ol></li></ol></article>',
    blocks: ['paragraph|a', 'paragraph#0|b', 'paragraph#1|c'],
  },
  {
    name: 'articles in like wrappers',
    html: '<div><div class="row a"><article>a</article></div><div class="row b"><article>b</article></div></div>',
    blocks: ['paragraph#0|a', 'paragraph#1|b'],
  },
  {
    name: 'posts by schema.org',
    html: '<div itemtype="https://schema.org/Comment">a</div><div itemtype="https://schema.org/Answer">b</div>',
    blocks: ['paragraph#0|a', 'paragraph#1|b'],
  },
  {
    name: 'the lead-in of a list stays in its post',
    html: '<article>Good for:</article><article><ul><li>pain</ul></article>',
    blocks: ['paragraph#0|Good for:', 'list-item#1|pain'],
  },
]);

describe('links', () => {
  const linksOf = (html: string, url: string | null = null) =>
    readPage(html, url).page.blocks.map(({ text, links }) =>
      links.map((l) => `${text.slice(l.start, l.end)} → ${l.href}`),
    );

  it.each([
    {
      html: '<p>see <a href="/a">this</a>, <a href="https://b.test/">that</a></p>',
      links: [['this → /a', 'that → https://b.test/']],
    },
    { html: '<p>an image <a href="/a"><img></a> and an anchor <a name="x">here</a></p>', links: [[]] },
    { html: '<a href="/a"><h2>one</h2><p>two</p></a>', links: [['one → /a'], ['two → /a']] },
    { html: '<p><a href="/a">end </a></p>', links: [['end → /a']] },
  ])('$html', ({ html, links }) => expect(linksOf(html)).toEqual(links));

  it('are absolute where the page has an address', () => {
    expect(linksOf('<p><a href="b?x#y">b</a> <a href="http://[">c</a></p>', 'https://a.test/d/e')).toEqual([
      ['b → https://a.test/d/b?x#y', 'c → http://['],
    ]);
    expect(linksOf('<base href="/f/"><p><a href="b">b</a></p>', 'https://a.test/d/e')).toEqual([
      ['b → https://a.test/f/b'],
    ]);
  });
});

describe('title and date', () => {
  it('gives title and address', () => {
    const { page } = readPage('<title>Kratom &amp; you</title><p>x', 'https://a.test/');
    expect(page).toMatchObject({ title: 'Kratom & you', url: 'https://a.test/' });
  });

  it.each([
    { head: '<meta property="article:published_time" content="2024-03-02T10:00:00Z">', date: '2024-03-02' },
    {
      head: '<meta property="article:published_time" content="2024-03-02"><meta property="article:modified_time" content="2025-01-31">',
      date: '2025-01-31',
    },
    {
      head: '<script type="application/ld+json">{"datePublished": "2023-01-01", "dateModified":"2023-05-06T00:00"}</script>',
      date: '2023-05-06',
    },
    { head: '<meta name="citation_publication_date" content="2019/07/08">', date: '2019-07-08' },
    { head: '<body><time datetime="2020-02-03">3 Feb</time>', date: '2020-02-03' },
    { head: '<meta name="date" content="yesterday">', date: null },
  ])('$date from $head', ({ head, date }) => expect(readPage(`<head>${head}`).page.date).toBe(date));
});

describe('large pages', () => {
  it('reads 200,000 nodes', () => {
    expect(readPage('<p>kratom <b>leaf</b></p>'.repeat(50_000)).page.blocks).toHaveLength(50_000);
  });

  it('reads text under 20,000 nested elements', () => {
    expect(read(`${'<div>'.repeat(10_000)}${'<span>'.repeat(10_000)}kratom`)).toEqual(['paragraph|kratom']);
  });

  it('joins a block of 100,000 pieces', () => {
    const [block] = readPage(`<p>${'<a href="#">kratom </a>'.repeat(100_000)}`).page.blocks;
    expect(block.links).toHaveLength(100_000);
  });

  it('stops at the limit and says so', () => {
    const reading = readPage('<p>kratom</p>'.repeat(10_000), null, 6_000);
    expect(reading.cut).toBe(true);
    expect(reading.page.blocks.length).toBeLessThan(1_100);
    expect(readPage('<p>kratom</p>', null, 6_000).cut).toBe(false);
  });
});
