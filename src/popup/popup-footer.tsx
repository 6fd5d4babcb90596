import { useSay } from '../ui/say-context.tsx';
import { PopupLinks, type PopupLinksProps } from './popup-links.tsx';

/** Ways to the other pages, and what everything here rests on. `date`: the day of the evidence, `YYYY-MM-DD`. */
export function PopupFooter({ date, ...links }: PopupLinksProps & { date: string }) {
  const say = useSay();
  return (
    <footer>
      <PopupLinks {...links} />
      <p>{say('report_date', { date: say.date(date) })}</p>
      <p>{say('report_requests')}</p>
      <p>{say('report_advice')}</p>
    </footer>
  );
}
