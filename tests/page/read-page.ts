import domino from '@mixmark-io/domino';
import { type PageReading, readBlocks } from '../../src/page/read-blocks.ts';

/** Reads markup with domino to the end. */
export function readPage(html: string, url: string | null = null, limit?: number): PageReading {
  const steps = readBlocks(domino.createDocument(html), url, { limit });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
