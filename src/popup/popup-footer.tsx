import { FOOTER } from '../report/footer-words.ts';
import { PopupLinks, type PopupLinksProps } from './popup-links.tsx';

/** Ways to the other pages, and what everything here rests on. `date`: the day of the evidence, `YYYY-MM-DD`. */
export function PopupFooter({ date, ...links }: PopupLinksProps & { date: string }) {
  return (
    <footer>
      <PopupLinks {...links} />
      <p>{FOOTER.date(date)}</p>
      <p>{FOOTER.requests}</p>
      <p>{FOOTER.advice}</p>
    </footer>
  );
}
