import { useState } from 'preact/hooks';
import type { Span } from '../shared/finding.ts';
import { useSay } from './say-context.tsx';

interface PageQuoteProps {
  quote: string;
  /** `null`: it stands in no text of the page. */
  at: Span | null;
  /** Scrolls the page to it; `false` where the page has it no more. */
  show(at: Span): Promise<boolean>;
}

/** The page's own words; a press on them leads to their place. */
export function PageQuote({ quote, at, show }: PageQuoteProps) {
  const say = useSay();
  const [gone, setGone] = useState(false);
  if (at === null) return <q class="page-words">{quote}</q>;
  return (
    <>
      <button type="button" class="quote" title={say('spam_show')} onClick={async () => setGone(!(await show(at)))}>
        <q class="page-words">{quote}</q> <span class="go">{say('spam_show')}</span>
      </button>
      {gone && (
        <p class="status" role="status">
          {say('spam_gone')}
        </p>
      )}
    </>
  );
}
