import { decodeBase122 } from '../shared/base122.ts';

/** Deflated JSON in base-122, as `write-generated` makes it. What is injected into pages is to be small: this halves it. */
export async function unpack<Data>(packed: string): Promise<Data> {
  const deflated = new Blob([decodeBase122(packed)]).stream();
  return JSON.parse(await new Response(deflated.pipeThrough(new DecompressionStream('deflate-raw'))).text());
}
