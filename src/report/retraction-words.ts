import type { RetractionNotice, RetractionStatus } from '../shared/retraction.ts';
import type { MessageKey, Say } from '../words/say.ts';

/** What lists write of a notice; what else they may write is told in their own words. */
const NATURES: Record<string, MessageKey> = {
  Retraction: 'report_notice_retraction',
  'Expression of concern': 'report_notice_concern',
  Correction: 'report_notice_correction',
  Reinstatement: 'report_notice_reinstatement',
};

/**
 * "not on the retraction list of 22 November 2026", or what the list says. Never "not retracted": a list cannot tell that.
 * Empty where no list was looked at.
 */
export function retractionWords(status: RetractionStatus | undefined, say: Say): string {
  if (!status) return '';
  const date = say.date(status.list);
  if (status.notices.length === 0) return say('report_retraction_not', { date });
  return say('report_retraction_on', { date, notices: noticeWords(status.notices, say) });
}

/** "Singh et al. 2014 is on the retraction list of …", or an empty text where it is not known to be. */
export function listedWords(work: string, status: RetractionStatus | undefined, say: Say): string {
  if (!status || status.notices.length === 0) return '';
  return say('report_work_retracted', {
    work,
    date: say.date(status.list),
    notices: noticeWords(status.notices, say),
  });
}

/** The reasons are in the words of the list, which are English. */
function noticeWords(notices: readonly RetractionNotice[], say: Say): string {
  const each = notices.map(({ nature, date, reasons }) => {
    const values = {
      nature: Object.hasOwn(NATURES, nature) ? say(NATURES[nature]) : nature.toLowerCase(),
      date: say.date(date),
    };
    if (reasons.length === 0) return say('report_notice', values);
    return say('report_notice_reasons', { ...values, reasons: say.list(reasons, 'unit') });
  });
  return say.list(each, 'unit');
}
