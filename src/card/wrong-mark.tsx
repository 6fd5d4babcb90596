import { useState } from 'preact/hooks';
import { REASON_KEYS } from '../report/correction-view.ts';
import {
  CORRECTION_REASONS,
  CORRECTION_SCOPES,
  type CorrectionReason,
  type CorrectionScope,
} from '../shared/corrections.ts';
import { useSay } from '../ui/say-context.tsx';
import { type Copy, useCopy } from '../ui/use-copy.tsx';

interface WrongMarkProps {
  /** `null` where the page is of no site. */
  site: string | null;
  hide(reason: CorrectionReason, scope: CorrectionScope): void;
  /** The report that the reader may send, for a reason, with or without the page's address. */
  reportOf(reason: CorrectionReason, withAddress: boolean): string;
  copy: Copy;
}

/** "This mark is wrong": why, where to hide it, and a report to copy for whoever wants to send one. */
export function WrongMark({ site, hide, reportOf, copy }: WrongMarkProps) {
  const say = useSay();
  const [reason, setReason] = useState<CorrectionReason | null>(null);
  const [scope, setScope] = useState<CorrectionScope>('page');
  const [withAddress, setWithAddress] = useState(false);
  const { copyThis, outcome } = useCopy(copy);
  const scopeText = (each: CorrectionScope): string => {
    if (each === 'site') return say('card_scope_site', { site: site ?? '' });
    return say(each === 'page' ? 'card_scope_page' : 'card_scope_everywhere');
  };
  return (
    <details class="wrong">
      <summary>{say('card_wrong')}</summary>
      <fieldset>
        <legend>{say('card_wrong_why')}</legend>
        {CORRECTION_REASONS.map((each) => (
          <label key={each}>
            <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
            {say(REASON_KEYS[each])}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('card_scope')}</legend>
        {CORRECTION_SCOPES.filter((each) => each !== 'site' || site !== null).map((each) => (
          <label key={each}>
            <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
            {scopeText(each)}
          </label>
        ))}
      </fieldset>
      <p class="row">
        <button type="button" class="action" disabled={reason === null} onClick={() => reason && hide(reason, scope)}>
          {say('card_hide')}
        </button>
      </p>
      <div class="wrong-report">
        <p class="row">
          <button
            type="button"
            class="quiet"
            disabled={reason === null}
            onClick={() => reason && copyThis(reportOf(reason, withAddress))}
          >
            {say('card_report')}
          </button>
          <label>
            <input type="checkbox" checked={withAddress} onChange={() => setWithAddress(!withAddress)} />
            {say('card_report_address')}
          </label>
        </p>
        <p class="note">{say('card_report_note')}</p>
        {outcome}
      </div>
    </details>
  );
}
