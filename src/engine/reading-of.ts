import type { ClaimFacts } from '../shared/claim.ts';
import type { ReadingTable } from '../shared/engine-data.ts';
import { isOlderThan } from '../shared/is-older-than.ts';
import type { Reading, ReadingResult, Reason } from '../shared/reading.ts';
import type { Stance } from '../shared/stance.ts';

/** What the reading needs beside claim and stance. All dates are `YYYY-MM-DD`. */
export interface ReadingContext {
  today: string;
  pageDate: string | null;
  /** US postal codes named in the sentence. */
  places: string[];
  /** The statement about law is about the past ("at one time"). */
  past: boolean;
  allegation: boolean;
}

/**
 * Reading of a passage from the evidence on its claim and its stance. The rules stand in the order of readings.md; the first that
 * applies gives `because`, except that rules 5 and 6 may only soften the cell and leave 7 and 8 to follow once.
 */
export function readingOf(
  table: ReadingTable,
  claim: ClaimFacts,
  stance: Stance,
  context: ReadingContext,
): ReadingResult {
  const result = settle(table, claim, stance, context);
  const isOld =
    claim.kind === 'law' && claim.asOf !== undefined && isOlderThan(claim.asOf, table.lawMonths, context.today);
  const ages = result.because !== 'question' && result.reading !== 'not-checked' && result.reading !== 'page-newer';
  // the reading is kept, but shown as "may have changed" and no concern
  return isOld && ages ? { ...result, because: 'old-data' } : result;
}

function settle(table: ReadingTable, claim: ClaimFacts, stance: Stance, context: ReadingContext): ReadingResult {
  const affirms = stance.polarity === 'affirms';
  const danger = (affirms ? claim.harm.ifBelieved : claim.harm.ifDenied) === 'danger';
  const give = (reading: Reading, because: Reason): ReadingResult => ({ reading, because, danger });

  if (stance.mode === 'asks') return give('question', 'question');

  let cell = baseCell(table, claim, affirms);
  if (claim.kind === 'law') {
    if (claim.places && context.places.length > 0) {
      const placed = placeCell(claim, cell, affirms, context);
      if (placed === 'not-checked') return give('not-checked', 'places');
      if (placed !== cell) return give(placed, 'places');
      cell = placed;
    }
    if (claim.asOf && context.pageDate && context.pageDate > claim.asOf && disagrees(cell))
      return give('page-newer', 'page-newer');
  }

  if (affirms && claim.verdict === 'preliminary' && claim.harm.ifDenied === 'danger')
    return give('fair', 'warning-ahead');

  const soft = cell === 'overstated' || cell === 'one-sided';
  const dangerousBelief = affirms && claim.harm.ifBelieved === 'danger';
  if (stance.basis === 'self') {
    if (!affirms && claim.existential && (cell === 'false' || soft)) return give('fair', 'own-case');
    if (!dangerousBelief) {
      if (soft) return give('fair', 'own-case');
      if (cell === 'false') cell = 'unsupported';
    }
  }
  if (stance.basis === 'sample') {
    if (soft) return give('fair', 'sample');
    if (cell === 'unsupported' && claim.hasSupport) return give('fair', 'sample');
    if (affirms && claim.verdict === 'contradicted') return give('overstated', 'sample');
    if (!affirms && claim.verdict === 'supported' && (claim.existential || claim.certainty !== 'high'))
      return give('fair', 'sample');
  }

  if (stance.mode === 'hedges') {
    if (soft) return give('fair', affirms ? 'hedged' : 'doubt');
    if (!affirms && claim.verdict === 'supported' && claim.existential) return give('overstated', 'plays-down');
    if (affirms && claim.verdict === 'contradicted') {
      if (claim.certainty === 'high' || dangerousBelief) return give('false', dangerousBelief ? 'danger' : 'hedged');
      return give(claim.certainty === 'moderate' ? 'overstated' : 'unsupported', 'hedged');
    }
    if (!affirms && cell === 'fair') return give('fair', 'doubt');
  }

  if (stance.mode === 'reports') {
    if (cell === 'false') return give('repeats-false', 'reported');
    if (cell === 'unsupported') return give('repeats-unsupported', 'reported');
    if (soft) return give('fair', 'reported');
    if (context.allegation && affirms && claim.verdict === 'supported') return give('fair', 'allegation');
  }
  return give(cell, plainReason(claim, cell, affirms, danger));
}

function baseCell(table: ReadingTable, claim: ClaimFacts, affirms: boolean): Reading {
  const quietDenial =
    !affirms &&
    claim.verdict === 'preliminary' &&
    claim.certainty === 'very-low' &&
    (claim.kind === 'benefit' || claim.kind === 'safety');
  return quietDenial ? 'fair' : table.base[claim.verdict][affirms ? 'affirms' : 'denies'];
}

function disagrees(cell: Reading): boolean {
  return cell === 'false' || cell === 'unsupported' || cell === 'overstated' || cell === 'one-sided';
}

function placeCell(claim: ClaimFacts, cell: Reading, affirms: boolean, context: ReadingContext): Reading {
  const { banned, lifted, unsure } = claim.places as NonNullable<ClaimFacts['places']>;
  if (context.places.some((place) => unsure.includes(place) || !(banned.includes(place) || lifted.includes(place))))
    return 'not-checked';
  if (context.places.every((place) => banned.includes(place))) return cell;
  if (!affirms) return context.places.every((place) => lifted.includes(place)) ? 'accurate' : cell;
  return context.past ? 'accurate' : 'overstated';
}

function plainReason(claim: ClaimFacts, cell: Reading, affirms: boolean, danger: boolean): Reason {
  if (claim.kind === 'law') return 'law';
  if (affirms && claim.kind === 'harm' && (cell === 'false' || cell === 'unsupported')) return 'fear';
  if (danger && cell === 'false') return 'danger';
  return affirms ? 'affirms' : 'denies';
}
