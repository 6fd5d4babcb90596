import { describe, expect, it } from 'vitest';
import { check, compiled } from '../support/engine.ts';

/** The examples of every claim file, each a test of its own. No claim needs test code. */
describe.each(compiled.claims)('$id', ({ id, examples }) => {
  it.each(examples.found)('finds: $text', ({ text, stance, quote }) => {
    const mine = check([text]).findings.filter(({ claim }) => claim === id);
    expect(mine.map(({ polarity, mode, basis }) => `${polarity} ${mode} ${basis}`)).toContain(stance);
    if (quote) expect(mine.map(({ quote: { start, end } }) => text.slice(start, end))).toContain(quote);
  });

  it.each(examples.notFound)('does not find: %s', (text) => {
    expect(check([text]).findings.map(({ claim }) => claim)).not.toContain(id);
  });

  it.each(examples.prefers ?? [])('prefers $claim: $text', ({ text, claim }) => {
    const found = check([text]).findings.map((finding) => finding.claim);
    expect(found).toContain(claim);
    expect(found).not.toContain(id);
  });
});
