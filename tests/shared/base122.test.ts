import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { decodeBase122, encodeBase122 } from '../../src/shared/base122.ts';

const bytesInUtf8 = (text: string): number => new TextEncoder().encode(text).length;

describe('base 122', () => {
  it('gives back any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase122(encodeBase122(bytes))).toEqual(bytes);
      }),
      { numRuns: 1000 },
    ));

  it('gives back bytes that are all alike, up to every length', () => {
    for (let byte = 0; byte < 256; byte++)
      for (let length = 0; length < 20; length++) {
        const bytes = new Uint8Array(length).fill(byte);
        expect(decodeBase122(encodeBase122(bytes))).toEqual(bytes);
      }
  });

  it('takes eight bytes for seven, whatever they are', () => {
    for (const bytes of [Uint8Array.from({ length: 7000 }, (_, i) => (i * 2654435761) >>> 24), new Uint8Array(7000)])
      expect(bytesInUtf8(encodeBase122(bytes))).toBeLessThanOrEqual(8001);
  });

  it('writes nothing that a template would have to escape', () => {
    const text = encodeBase122(Uint8Array.from({ length: 7000 }, (_, i) => (i * 2654435761) >>> 24)).replaceAll(
      '${',
      '',
    );
    const { program } = parseSync('literal.js', `\`${text}\``);
    expect(JSON.stringify(program)).toContain(JSON.stringify({ raw: text, cooked: text }));
  });
});
