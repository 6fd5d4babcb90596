import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';

const { evidence, claims } = compileDataset('src/dataset');
const inFiles = claims.flatMap(({ jurisdictions = [] }) => jurisdictions);
const shown = evidence.claims.flatMap(({ jurisdictions = [] }) => jurisdictions);
const hostsOf = (list: readonly { source: string | null }[]) =>
  list.flatMap(({ source }) => (source === null ? [] : [new URL(source).hostname]));

describe('the sources of what is law where', () => {
  it('are shown where they are those of an authority', () => expect(hostsOf(shown)).toContain('portal.ct.gov'));

  it('are no link where they are a tracker, a newspaper or a shop', () => {
    expect(hostsOf(inFiles)).toContain('legalclarity.org');
    expect(hostsOf(shown).filter((host) => !/\.gov$|\.us$/.test(host))).toEqual([]);
  });

  it('leave every place in the list', () => expect(shown).toHaveLength(inFiles.length));
});
