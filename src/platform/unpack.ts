import { decodeBase91 } from '../shared/base91.ts';

/** Deflated JSON in basE91, as `write-generated` makes it. What is injected into pages is to be small: this halves it. */
export async function unpack<Data>(packed: string): Promise<Data> {
  const deflated = new Blob([decodeBase91(packed)]).stream();
  return JSON.parse(await new Response(deflated.pipeThrough(new DecompressionStream('deflate-raw'))).text());
}
