import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface LaunchedChromium {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://…`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Nothing of the browser's own goes over the network. */
const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with the built extension, in a profile of its own that goes when it closes. Throws an Error where the
 * extension's service worker does not start: then the extension is not there. `proxyPort`: a proxy on this machine for
 * everything but this machine.
 */
export async function launchChromium(
  executablePath: string,
  { headless, proxyPort }: { headless: boolean; proxyPort?: number },
): Promise<LaunchedChromium> {
  const extension = resolve('dist/chrome');
  const profile = await mkdtemp(join(tmpdir(), 'kratom-claim-check-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(proxyPort === undefined ? {} : { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '127.0.0.1' } }),
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...QUIET,
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return { context, worker, origin: `chrome-extension://${new URL(worker.url()).host}`, close };
  } catch (error) {
    await close();
    throw new Error(`The extension in ${extension} did not start in ${executablePath}.`, { cause: error });
  }
}
