import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFromFolder, type PageServer, servePages } from '../../src/commands/serve-pages.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(answerFromFolder('tests/pages/demo'));
});
afterAll(() => server.close());

test('serves a folder on the loopback address', async () => {
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${server.origin}/`);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toContain('Kratom');
});

test.each(['/missing.html', '/..%2f..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/%2e%2e/package.json', '/%', '/%00'])(
  'gives nothing for %s',
  async (path) => {
    expect((await fetch(server.origin + path)).status).toBe(404);
  },
);
