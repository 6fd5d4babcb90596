import { describe, expect, it } from 'vitest';
import { BEST_FIRST, bestStudy } from '../../src/report/best-study.ts';
import { cardView } from '../../src/report/card-view.ts';
import { recordOf } from '../../src/report/index-evidence.ts';
import { STUDY_TYPES } from '../../src/shared/reference.ts';
import { STAND_OF } from '../../src/shared/stand-of.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const rank = (id: string): number => BEST_FIRST.indexOf(recordOf(index.references, id).type);

describe('the best study', () => {
  it('has a rank for every kind of work', () => {
    expect([...BEST_FIRST].sort()).toEqual([...STUDY_TYPES].sort());
  });

  it.each([...index.claims.values()].map((claim) => [claim.id, claim] as const))(
    'of %s is of the best kind',
    (_, claim) => {
      for (const role of ['supports', 'contradicts'] as const) {
        const best = bestStudy(claim, index, (link) => link.role === role);
        const ranks = claim.refs.filter((link) => link.role === role).map(({ ref }) => rank(ref));
        expect(best === null ? [] : [rank(best)]).toEqual(ranks.length === 0 ? [] : [Math.min(...ranks)]);
      }
    },
  );
});

describe('the card of a passage', () => {
  it.each(['affirms', 'denies'] as const)('that %s has its studies on the right side', (polarity) => {
    const { backs, otherwise } = cardView(
      { report: pageOf([findingOf('addictive', { polarity })]) },
      index,
      null,
      sayEnglish,
    );
    const claim = recordOf(index.claims, 'addictive');
    const stands = [backs, otherwise].map((study) =>
      claim.refs.filter(({ ref }) => ref === study?.id).map(({ role }) => STAND_OF[polarity][role]),
    );
    for (const [at, stand] of (['backs', 'otherwise'] as const).entries())
      expect(stands[at].every((each) => each === stand)).toBe(true);
    expect(backs ?? otherwise).not.toBeNull();
  });

  it('is of one finding, whatever else the report holds', () => {
    const view = cardView(
      { report: pageOf([findingOf('addictive'), findingOf('relieves-pain')]) },
      index,
      null,
      sayEnglish,
    );
    expect(view.claim).toBe('addictive');
  });

  it('cannot be had of none', () => {
    expect(() => cardView({ report: pageOf([]) }, index, null, sayEnglish)).toThrow('holds no finding');
  });
});
