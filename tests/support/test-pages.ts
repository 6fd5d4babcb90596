import { readFileSync } from 'node:fs';
import type { ServedPage } from '../../src/commands/serve-pages.ts';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const page = (body: string, headers: Record<string, string> = {}): ServedPage => ({ body, type: 'text/html', headers });

const CLAIM = '<p>Kratom is not addictive.</p>';

const WORDINGS = [
  'Kratom is not addictive.',
  'Kratom relieves pain.',
  'Kratom is safe in pregnancy.',
  'Kratom relieves anxiety.',
  'Kratom helps with depression.',
  'Kratom gives you energy.',
  'Kratom is safe because it is natural.',
  'Kratom is a tree native to Southeast Asia.',
  'Kratom eases opioid withdrawal.',
  'Is kratom addictive?',
];

/** Five hundred passages. */
const MANY = WORDINGS.map((words) => `<p>${words}</p>`)
  .join('')
  .repeat(50);

/** What style sheets hide, beside what they show. */
const HIDDEN = html(
  `<p>Kratom relieves pain, says <a href="https://kratomshop.example/product/seen">a shop in sight</a>.</p>
<a class="clip" href="#main">Skip to what this page is about</a>
<p class="off"><a href="https://kratomshop.example/product/off">kratom far off</a></p>
<span class="clip"><a href="https://kratomshop.example/product/clip">clipped kratom</a></span>
<ul class="gone"><li><a href="https://x.example/">kratom folded away</a></li><li><a href="https://paper.example/">Weather</a></li></ul>
<p class="pale">Kratom powder and kratom capsules in words that nobody can see on this page.</p>
<p class="gone">Kratom in an answer that a click would open, as lists of questions have them.</p>`,
  `<style>.off{position:absolute;left:-9999px}.clip{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gone{display:none}.pale{opacity:0}</style>`,
);

/** Pages that the end-to-end tests open, by path. */
export const TEST_PAGES: Record<string, ServedPage> = {
  '/no-scripts': page(html(CLAIM), { 'content-security-policy': "default-src 'none'; script-src 'none'" }),
  '/far-down': page(html(`<h1>Kratom</h1>${'<p>Tea is a drink.</p>'.repeat(400)}${CLAIM}`)),
  '/many': page(html(MANY)),
  '/nothing-to-correct': page(html('<p>Kratom is a tree native to Southeast Asia.</p>')),
  '/strict': page(html(`<p>Tea is a drink.</p>${CLAIM}`), {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  '/link': page(html('<p><a href="#elsewhere">Kratom is not addictive</a>.</p>')),
  '/between': page(html(`<p><a href="#a">Before</a></p>${CLAIM}<p><a href="#b">After</a></p>`)),
  '/field': page(html(`${CLAIM}<textarea></textarea>`)),
  '/repeated': page(html('<p>Kratom relieves pain.</p>'.repeat(60))),
  '/frame': page(html(`<p>Kratom is a tree native to Southeast Asia.</p><iframe src="/no-scripts"></iframe>`)),
  '/foreign-frame': page(
    html('<p>Kratom is a tree native to Southeast Asia.</p><iframe></iframe>') +
      `<script>document.querySelector('iframe').src = location.origin.replace('127.0.0.1', 'localhost') + '/no-scripts'</script>`,
  ),
  '/dialog': page(
    html(`<dialog style="height:300px;overflow:auto">${CLAIM}${'<p>Tea is a drink.</p>'.repeat(40)}</dialog>`) +
      "<script>document.querySelector('dialog').showModal()</script>",
  ),
  '/shadow': page(
    html('<h1>Kratom</h1><div id="host"></div>', '') +
      `<script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML = '${CLAIM}'</script>`,
  ),
  '/hidden': page(HIDDEN),
  '/shop': page(
    html(
      `<h1>Maeng Da kratom capsules</h1><p>Kratom cures chronic pain.</p>${'<p>Shipping takes a week.</p>'.repeat(60)}
<p id="call">Order your kratom today!</p><p>Only $19.99 a bottle.</p><button>Add to cart</button>`,
      '<script type="application/ld+json">{"@type":"Product","name":"Kratom","offers":{"@type":"Offer","price":"19.99"}}</script>',
    ),
  ),
  '/encyclopedia': page(readFileSync('tests/pages/encyclopedia-article/index.html', 'utf8')),
  '/tea': page(html('<h1>Tea</h1><p>Tea is not addictive.</p>')),
  '/later': page(html('<h1>Tea</h1><p>Tea is a drink.</p>')),
  '/empty': page(''),
  '/frameset': page('<html><head><title>Frames</title></head><frameset><frame src="/tea"></frameset></html>'),
  '/no-body': page(`${html(CLAIM)}<script>document.body.remove()</script>`),
  '/picture': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Kratom is not addictive.</text></svg>',
    type: 'image/svg+xml',
  },
  '/data': { body: '<?xml version="1.0"?><note>Kratom is not addictive.</note>', type: 'application/xml' },
};
