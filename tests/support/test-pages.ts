import { readFileSync } from 'node:fs';
import type { ServedPage } from '../../src/commands/serve-pages.ts';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const page = (body: string, headers: Record<string, string> = {}): ServedPage => ({ body, type: 'text/html', headers });

const CLAIM = '<p>Kratom is not addictive.</p>';

/** Pages that the end-to-end tests open, by path. */
export const TEST_PAGES: Record<string, ServedPage> = {
  '/no-scripts': page(html(CLAIM), { 'content-security-policy': "default-src 'none'; script-src 'none'" }),
  '/far-down': page(html(`<h1>Kratom</h1>${'<p>Tea is a drink.</p>'.repeat(400)}${CLAIM}`)),
  '/nothing-to-correct': page(html('<p>Kratom is a tree native to Southeast Asia.</p>')),
  '/frame': page(html(`<p>Kratom is a tree native to Southeast Asia.</p><iframe src="/no-scripts"></iframe>`)),
  '/shadow': page(
    html('<h1>Kratom</h1><div id="host"></div>', '') +
      `<script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML = '${CLAIM}'</script>`,
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
