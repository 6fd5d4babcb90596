import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const link = (href: string, text: string, more = ''): string => `<a href="${href}" ${more}>${text}</a>`;
const SHOP = 'https://kratomshop.example/product/red-bali';
const PAID = 'https://leafstore.example/?aff=771';

describe('anchors that sell', () =>
  describeSignal('commercial-anchor', {
    finds: [
      [
        `<p>Kratom helps with pain when you ${link(SHOP, 'buy high quality kratom')} daily.</p>`,
        'buy high quality kratom',
      ],
      [`<p>Anxiety is treated by ${link('https://x.example/a', 'best kratom anxiety')}.</p>`, 'best kratom anxiety'],
      [`<p>Kratom may help with ${link(PAID, 'worry')} and pain.</p>`, 'worry'],
      [
        `<p>For chronic pain try ${link('https://x.example/', 'kratom for pain relief')}.</p>`,
        'kratom for pain relief',
      ],
    ],
    ignores: [
      `<p>Kratom eases pain, says ${link('https://doi.org/10.1016/j.drugalcdep.2014.03.005', 'a survey of users')}.</p>`,
      `<p>Kratom eases pain, ${link('https://www.fda.gov/kratom', 'warns the FDA')}.</p>`,
      `<p>Kratom arrived in the 2000s. ${link('https://paper.example/story', 'A history of the trade')} tells how.</p>`,
      {
        html: `<p>Kratom and pain: ${link('/kratom-for-pain', 'kratom for pain')}.</p>`,
        url: 'https://clinic.example/kratom',
      },
    ],
  }));

describe('links to shops', () =>
  describeSignal('shop-link', {
    finds: [
      [`<p>Kratom: ${link(SHOP, 'here')}</p>`, 'here'],
      [`<p>Kratom: ${link('https://herb.example/collections/kratom', 'all of it')}</p>`, 'all of it'],
      [`<p>Kratom: ${link('https://herb.example/shop/?add-to-cart=4', 'this')}</p>`, 'this'],
    ],
    ignores: [
      `<p>Kratom: ${link('https://www.fda.gov/news/kratom-product-recall', 'recall')}</p>`,
      `<p>Kratom: ${link('https://www.reddit.com/r/kratom/', 'forum')}</p>`,
      { html: `<p>Kratom: ${link('/shop/', 'our books')}</p>`, url: 'https://museum.example/kratom' },
    ],
  }));

describe('links that pay', () =>
  describeSignal('paid-link', {
    finds: [
      [`<p>Kratom: ${link(PAID, 'this one')}</p>`, 'this one'],
      [`<p>Kratom: ${link('https://www.awin1.com/cread.php?awinmid=1', 'deal')}</p>`, 'deal'],
      [`<p>Kratom: ${link('https://leaf.example/go?via=blog&amp;x=1', 'go')}</p>`, 'go'],
      [`<p>Kratom: ${link('https://leaf.example/c?coupon=SAVE', 'go')}</p>`, 'go'],
    ],
    ignores: [
      `<p>Kratom: ${link('https://leaf.example/paper?page=2', 'second page')}</p>`,
      `<p>Kratom: ${link('https://pubmed.ncbi.nlm.nih.gov/?term=kratom&amp;ref=x', 'search')}</p>`,
      { html: `<p>Kratom: ${link('/story?ref=home', 'more')}</p>`, url: 'https://news.example/kratom' },
      `<p>Kratom: ${link('javascript:go("?aff=1")', 'menu')}</p>`,
    ],
  }));

describe('paid links without their mark', () =>
  describeSignal('unlabelled-paid-link', {
    finds: [
      [`<p>Kratom: ${link(PAID, 'bare')}</p>`, 'bare'],
      [`<p>Kratom: ${link(PAID, 'new window', 'rel="noopener noreferrer" target="_blank"')}</p>`, 'new window'],
    ],
    ignores: [
      `<p>Kratom: ${link(PAID, 'marked', 'rel="sponsored noopener"')}</p>`,
      `<p>Kratom: ${link(PAID, 'marked', 'rel="NoFollow"')}</p>`,
      `<p>Kratom: ${link('https://paper.example/', 'unpaid')}</p>`,
    ],
  }));

describe('what the page marks as paid', () =>
  describeSignal('labelled-paid-link', {
    finds: [
      [`<p>Kratom: ${link(PAID, 'marked', 'rel="sponsored"')}</p>`, 'marked'],
      ['<p>This kratom post contains affiliate links.</p>', 'contains affiliate links'],
      ['<p>We may earn a small commission when you buy kratom.</p>', 'may earn a small commission'],
    ],
    ignores: [
      `<p>Kratom: ${link(PAID, 'comment', 'rel="ugc nofollow"')}</p>`,
      '<p>The commission on kratom met on Monday.</p>',
    ],
  }));

describe('links that count', () =>
  describeSignal('tracking-link', {
    finds: [[`<p>Kratom: ${link('https://leaf.example/?utm_source=blog&amp;utm_campaign=k', 'see')}</p>`, 'see']],
    ignores: [
      `<p>Kratom: ${link('https://www.nih.gov/?utm_source=x', 'NIH')}</p>`,
      `<p>Kratom: ${link('https://leaf.example/?q=1', 'q')}</p>`,
    ],
  }));

describe('hosts that look like others', () =>
  describeSignal('look-alike-host', {
    finds: [
      [`<p>Kratom: ${link('https://fda-gov.example/approved', 'FDA approval')}</p>`, 'FDA approval'],
      [`<p>Kratom: ${link('https://www.fda.gov.leaf.example/', 'notice')}</p>`, 'notice'],
      [
        `<p>Kratom: ${link('https://xn--fa-oka.xn--nh-hlc.example/', 'mixed')} ${link('https://krаtom.example/', 'cyrillic')}</p>`,
        'cyrillic',
      ],
      [`<p>Kratom: ${link('https://hea1thline.example/kratom', 'as seen')}</p>`, 'as seen'],
    ],
    ignores: [
      `<p>Kratom: ${link('https://www.fda.gov/', 'FDA')} ${link('https://www.ncbi.nlm.nih.gov/', 'NCBI')}</p>`,
      `<p>Kratom: ${link('https://xn--mnchen-3ya.example/', 'München')} ${link('https://xn--80ak6aa92e.example/', 'all Cyrillic')}</p>`,
      `<p>Kratom: ${link('https://www.webmd.com/', 'WebMD')} ${link('https://www.healthline.com/', 'Healthline')}</p>`,
      `<p>Kratom: ${link('https://xn--99999999999999999999.example/', 'broken')}</p>`,
    ],
  }));

describe('links out of sight', () =>
  describeSignal('hidden-link', {
    finds: [
      [`<p>Kratom</p><div style="position:absolute; left:-9999px">${link(SHOP, 'cheap kratom')}</div>`, 'cheap kratom'],
      [
        `<p>Kratom</p><div style="display:none">${link('https://x.example/', 'buy kratom online')}</div>`,
        'buy kratom online',
      ],
      [`<p>Kratom</p><p style="font-size:0">${link(PAID, 'deal')}</p>`, 'deal'],
    ],
    ignores: [
      `<p>Kratom: ${link(SHOP, 'cheap kratom')}</p>`,
      `<p>Kratom</p><a class="screen-reader-text" style="position:absolute;left:-9999px" href="#content">Skip to content</a>`,
      `<p>Kratom</p><ul style="display:none">${link('https://paper.example/weather', 'Weather')}${link('https://x.example/', 'Jobs')}</ul>`,
      `<p style="left:-9px">Kratom: ${link(SHOP, 'cheap kratom')}</p>`,
    ],
  }));

describe('text out of sight', () =>
  describeSignal('hidden-text', {
    finds: [
      [
        '<p>Kratom</p><div style="text-indent:-9999px">buy kratom online cheap kratom for pain best kratom vendor near me</div>',
        'cheap kratom for pain',
      ],
      [
        '<p>Kratom</p><p style="opacity: 0">Kratom powder and kratom capsules at the lowest price of the whole web</p>',
        'Kratom powder',
      ],
    ],
    ignores: [
      '<p>Kratom powder and kratom capsules are what most people in the survey bought, it was found.</p>',
      '<p>Kratom</p><span style="position:absolute;left:-9999px">Opens in a new window, for those who use a screen reader</span>',
      '<p>Kratom</p><div style="display:none">Answer: kratom is a tree from the coffee family, native to South-East Asia.</div>',
    ],
  }));
