import domino from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/page/read-blocks.ts';
import { blocksInShort, tableOfPages } from './blocks-in-short.ts';
import { readPage } from './read-page.ts';

tableOfPages('blocks', [
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

tableOfPages('what is page text', [
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

tableOfPages('posts', [
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
    name: 'a comment and the article that wraps its text are one post',
    html: '<ol><li class="comment"><article>a</article>Reply</li><li class="comment"><article>b</article>Reply</li></ol>',
    blocks: ['paragraph#0|a', 'paragraph#0|Reply', 'paragraph#1|b', 'paragraph#1|Reply'],
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
      links.map(({ start, end, href }) => `${start}-${end} ${text.slice(start, end)} → ${href}`),
    );

  it.each([
    {
      html: '<p>see <a href="/a">this</a>, <a href="https://b.test/">that</a></p>',
      links: [['4-8 this → /a', '10-14 that → https://b.test/']],
    },
    { html: '<p>an image <a href="/a"><img></a> and an anchor <a name="x">here</a></p>', links: [[]] },
    { html: '<a href="/a"><h2>one</h2><p>two</p></a>', links: [['0-3 one → /a'], ['0-3 two → /a']] },
    { html: '<p><a href="/a">end </a></p>', links: [['0-3 end → /a']] },
  ])('$html', ({ html, links }) => expect(linksOf(html)).toEqual(links));

  it('are absolute where the page has an address', () => {
    expect(linksOf('<p><a href="b?x#y">b</a> <a href="http://[">c</a></p>', 'https://a.test/d/e')).toEqual([
      ['0-1 b → https://a.test/d/b?x#y', '2-3 c → http://['],
    ]);
    expect(linksOf('<base href="/f/"><p><a href="b">b</a></p>', 'https://a.test/d/e')).toEqual([
      ['0-1 b → https://a.test/f/b'],
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
    expect(blocksInShort(`${'<div>'.repeat(10_000)}${'<span>'.repeat(10_000)}kratom`)).toEqual(['paragraph|kratom']);
  });

  it('joins a block of 100,000 pieces', () => {
    const [block] = readPage(`<p>${'<a href="#">kratom </a>'.repeat(100_000)}`).page.blocks;
    expect(block.links).toHaveLength(100_000);
  });

  it('comes to an end where the page moves its nodes about while it is read', () => {
    const document = domino.createDocument(`<body>${'<!---->'.repeat(200)}`);
    const steps = readBlocks(document, null, { mostNodes: 20_000 });
    let step = steps.next();
    // Always those that were just visited: one less the first time, when the walk rests before the 64th.
    for (let most = 63; !step.done; most = 64) {
      for (let i = 0; i < most; i++) document.body.appendChild(document.body.childNodes[0]);
      step = steps.next();
    }
    expect(step.value.cut).toBe(true);
  });

  it('stops at the limit and says so', () => {
    const reading = readPage('<p>kratom</p>'.repeat(10_000), null, 6_000);
    expect(reading.cut).toBe(true);
    expect(reading.page.blocks.length).toBeLessThan(1_100);
    expect(readPage('<p>kratom</p>', null, 6_000).cut).toBe(false);
  });
});
