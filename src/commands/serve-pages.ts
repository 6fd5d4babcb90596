import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export interface ServedPage {
  body: string | Uint8Array;
  /** Media type, with its charset where it is text. */
  type: string;
  headers?: Record<string, string>;
}

/** Path of a request, decoded and with its leading slash → what is there, or `null`. */
export type AnswerPath = (path: string) => Promise<ServedPage | null>;

export interface PageServer {
  /** `http://127.0.0.1:port` */
  origin: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves pages to this machine and no other, on a free port. */
export async function servePages(answer: AnswerPath): Promise<PageServer> {
  const server = createServer(async ({ url }, response) => {
    const page = await find(answer, url ?? '/');
    if (page) response.writeHead(200, { 'content-type': page.type, ...page.headers }).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, LOOPBACK, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the pages got no port.');
  return {
    origin: `http://${LOOPBACK}:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** An address that cannot be decoded, or a file that cannot be read, is no page. */
async function find(answer: AnswerPath, url: string): Promise<ServedPage | null> {
  try {
    return await answer(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return null;
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** The files of a folder and nothing above it; a folder's own page is its `index.html`. */
export function answerFromFolder(folder: string): AnswerPath {
  const root = resolve(folder);
  return async (path) => {
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!file.startsWith(root + sep)) return null;
    return { body: await readFile(file), type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
  };
}
