import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../src/report/group-findings.ts';
import { notSaid } from '../../src/report/not-said.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const PRAISE = ['relieves-pain', 'treats-anxiety', 'natural-so-safe'].map((id) => findingOf(id));
const notSaidOf = (...findings: ReportFinding[]) => notSaid(groupFindings([pageOf(findings)], index), index);

describe('not said on this page', () => {
  it('lists five supported harms, the life-threatening first', () => {
    const harms = [...index.claims.values()].filter(({ kind, verdict }) => kind === 'harm' && verdict === 'supported');
    const listed = notSaidOf(...PRAISE);
    expect(listed).toHaveLength(5);
    const records = listed.map(({ says }) => harms.find((claim) => claim.says === says));
    for (const claim of records) {
      expect(claim?.harm.ifDenied).toBe('danger');
      expect(claim?.help).toContain('emergency');
    }
  });

  it.each<[string, ReportFinding[]]>([
    ['fewer than three praises', PRAISE.slice(0, 2)],
    ['a harm is told', [...PRAISE, findingOf('causes-side-effects')]],
    ['a harm is told with care', [...PRAISE, findingOf('causes-liver-injury', { mode: 'hedges' })]],
    ['it only asks', PRAISE.map((finding) => ({ ...finding, mode: 'asks' as const }))],
    ['it denies the praise', PRAISE.map((finding) => ({ ...finding, polarity: 'denies' as const }))],
    [
      'facts are no praise',
      ['related-to-coffee', 'native-southeast-asia', 'traditional-use'].map((id) => findingOf(id)),
    ],
    ['nothing is said', []],
  ])('lists nothing where %s', (_, findings) => {
    expect(notSaidOf(...findings)).toEqual([]);
  });

  it('does not list a harm that the page speaks of, if only to deny it', () => {
    const [first] = notSaidOf(...PRAISE);
    const claim = [...index.claims.values()].find(({ says }) => says === first.says);
    const denied = findingOf(claim?.id ?? '', { polarity: 'denies' });
    expect(notSaidOf(...PRAISE, denied)).not.toContain(first);
  });

  it('takes a question about a harm for no telling of it', () => {
    expect(notSaidOf(...PRAISE, findingOf('addictive', { mode: 'asks' }))).toHaveLength(5);
  });
});
