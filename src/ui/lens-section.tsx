import type { LensPassageView, LensView } from '../report/lens-view.ts';
import type { Span } from '../shared/finding.ts';
import { Fold } from './fold.tsx';
import { PageQuote } from './page-quote.tsx';
import { useSay } from './say-context.tsx';

interface LensSectionProps {
  view: LensView;
  show(at: Span): Promise<boolean>;
}

/** What the wording of a page resembles under the rule of a place: sentence by sentence, with the paragraph. */
export function LensSection({ view, show }: LensSectionProps) {
  const say = useSay();
  const { country, rule, url, summary, disease, bodySummary, body, disclaimer, notes } = view;
  return (
    <section id="lens" class="lens">
      <h2>{say('lens_heading')}</h2>
      <p class="section-note">
        {say('lens_rule', { country })}{' '}
        <a href={url} target="_blank" rel="noreferrer">
          {rule}
        </a>
      </p>
      <p>{summary}</p>
      <Passages passages={disease} show={show} />
      {body.length > 0 && (
        <Fold name="lens.body" summary={bodySummary}>
          <Passages passages={body} show={show} />
        </Fold>
      )}
      {disease.length + body.length > 0 && (
        <p>
          {disclaimer.text} {disclaimer.quote !== '' && <q class="page-words">{disclaimer.quote}</q>}
        </p>
      )}
      <ul class="plain note">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Passages({ passages, show }: { passages: readonly LensPassageView[]; show: LensSectionProps['show'] }) {
  return (
    <ul class="signals">
      {passages.map(({ quote, at, reasons, disclaimer }) => (
        <li key={`${at?.block} ${at?.start} ${quote}`} class="signal">
          <PageQuote quote={quote} at={at} show={show} />
          {reasons.map(({ text, rule }) => (
            <p key={rule}>
              {text} <span class="rule">{rule}</span>
            </p>
          ))}
          <p class="note">{disclaimer}</p>
        </li>
      ))}
    </ul>
  );
}
