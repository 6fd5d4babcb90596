import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ALPHABET, decodeBase118, encodeBase118 } from '../../src/shared/base118.ts';

describe('base 118', () => {
  it('gives back any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase118(encodeBase118(bytes))).toEqual(bytes);
      }),
      { numRuns: 1000 },
    ));

  it('gives back bytes that are all alike, up to every length', () => {
    for (const byte of [0, 1, 118, 255])
      for (let length = 0; length < 40; length++) {
        const bytes = new Uint8Array(length).fill(byte);
        expect(decodeBase118(encodeBase118(bytes))).toEqual(bytes);
      }
  });

  it('takes less than 7 bytes for 6', () => {
    const bytes = Uint8Array.from({ length: 6000 }, (_, i) => (i * 2654435761) >>> 24);
    expect(encodeBase118(bytes).length).toBeLessThan(7050);
  });

  it('has an alphabet of 118 that a template takes as it is', () => {
    expect(new Set(ALPHABET).size).toBe(118);
    const { program } = parseSync('literal.js', `\`${ALPHABET}\``);
    expect(JSON.stringify(program)).toContain(JSON.stringify({ raw: ALPHABET, cooked: ALPHABET }));
  });

  it.each(['é', '`', '\n', '\ud800'])('refuses the foreign character %j', (character) => {
    expect(() => decodeBase118(`AB${character}`)).toThrow(`foreign character "${character}"`);
  });
});
