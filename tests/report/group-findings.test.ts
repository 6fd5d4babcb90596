import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../src/report/group-findings.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const claimsOf = (...findings: ReportFinding[]) =>
  groupFindings([pageOf(findings)], index).map(({ claim }) => claim.id);

describe('the order of claims', () => {
  it('puts a danger before every other reading', () => {
    const dangerous = findingOf('safe-in-pregnancy');
    const contradicted = findingOf('clinically-proven', { reading: 'false', danger: false });
    expect(claimsOf(contradicted, dangerous)).toEqual(['safe-in-pregnancy', 'clinically-proven']);
  });

  it('puts the worse reading first where the harm is the same', () => {
    const readings = ['overstated', 'accurate', 'false', 'fair', 'one-sided', 'unsupported', 'question'] as const;
    const ids = ['native-southeast-asia', 'traditional-use', 'related-to-coffee', 'g-protein-biased'];
    const more = ['principal-alkaloids', 'few-clinical-studies', 'who-declined-control'];
    const findings = [...ids, ...more].map((id, at) => findingOf(id, { reading: readings[at], danger: false }));
    const order = groupFindings([pageOf(findings)], index).map(({ passages }) => passages[0].finding.reading);
    expect(order).toEqual(['false', 'unsupported', 'overstated', 'one-sided', 'fair', 'question', 'accurate']);
  });

  it('does not put a question about a danger before what the page says', () => {
    const asks = findingOf('treats-cancer', { mode: 'asks', reading: 'question', because: 'question' });
    const says = findingOf('relieves-pain', { reading: 'overstated' });
    expect(asks.danger).toBe(true);
    expect(claimsOf(asks, says)).toEqual(['relieves-pain', 'treats-cancer']);
  });

  it('keeps the order of the page where nothing else decides', () => {
    const ids = ['related-to-coffee', 'native-southeast-asia', 'traditional-use'];
    expect(claimsOf(...ids.map((id) => findingOf(id)))).toEqual(ids);
  });
});

describe('the passages of a claim', () => {
  it('are gathered over frames, the worst first, and know where they came from', () => {
    const hedged = findingOf('relieves-pain', { mode: 'hedges', reading: 'fair' });
    const flat = findingOf('relieves-pain', { reading: 'overstated' });
    const [group] = groupFindings([pageOf([hedged]), pageOf([findingOf('addictive'), flat])], index);
    expect(group.claim.id).toBe('relieves-pain');
    expect(group.passages.map(({ origin }) => origin)).toEqual([
      { report: 1, index: 1 },
      { report: 0, index: 0 },
    ]);
  });

  it('are refused where the claim is of another dataset', () => {
    const stranger = { ...findingOf('addictive'), claim: 'no-such-claim' };
    expect(() => groupFindings([pageOf([stranger])], index)).toThrow(/no-such-claim.*check the page again/i);
  });
});
