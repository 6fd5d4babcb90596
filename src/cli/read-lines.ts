/** A longer line is no document but a mistake; reading on would fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8 bytes, without their line ends. It reads on only when the next line is asked for
 * (`node:readline` does not: it queues lines), so memory holds one line and one chunk.
 * A line over `LONGEST_LINE` characters comes as `null`.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): string | null => {
    const line = length > LONGEST_LINE ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
  };
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (let i = 0; i < pieces.length - 1; i++) {
      add(pieces[i]);
      yield take();
    }
    add(pieces[pieces.length - 1]);
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
