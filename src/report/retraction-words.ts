import type { RetractionStatus } from '../shared/retraction.ts';
import { dateWords } from './date-words.ts';

/**
 * "not on the retraction list of 22 November 2026", or what the list says. Never "not retracted": a list cannot tell that.
 * Empty where no list was looked at.
 */
export function retractionWords(status: RetractionStatus | undefined): string {
  if (!status) return '';
  const list = `the retraction list of ${dateWords(status.list)}`;
  if (status.notices.length === 0) return `not on ${list}`;
  const notices = status.notices.map(({ nature, date, reasons }) => {
    const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
    return `${nature.toLowerCase()}, ${dateWords(date)}${why}`;
  });
  return `on ${list}: ${notices.join('; ')}`;
}
