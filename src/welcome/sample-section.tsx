import { useEffect, useRef, useState } from 'preact/hooks';
import { findingNote } from '../report/finding-note.ts';
import type { FindingOrigin } from '../report/merge-reports.ts';
import type { PageView } from '../report/page-view.ts';
import { ClaimCard } from '../ui/claim-card.tsx';
import { useSay } from '../ui/say-context.tsx';

export interface SampleSectionProps {
  /** What stands there first. */
  text: string;
  /** Day of the evidence, `YYYY-MM-DD`. */
  date: string;
  /** Checks and marks the element, and gives what the popup would tell. Rejects where that cannot be done. */
  check(element: Element): Promise<PageView>;
  show(origin: FindingOrigin): Promise<boolean>;
  copy(text: string): Promise<boolean>;
}

type Outcome = { kind: 'reading' } | { kind: 'done'; view: PageView } | { kind: 'failed' };

/** A text, really checked and marked here; and room for a sentence of the reader's own. */
export function SampleSection({ text, date, check, show, copy }: SampleSectionProps) {
  const say = useSay();
  const paper = useRef<HTMLParagraphElement>(null);
  const [shown, setShown] = useState(text);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'reading' });
  useEffect(() => {
    let isLast = true;
    setOutcome({ kind: 'reading' });
    check(paper.current as Element)
      .then(
        (view): Outcome => ({ kind: 'done', view }),
        (): Outcome => ({ kind: 'failed' }),
      )
      .then((result) => isLast && setOutcome(result));
    return () => {
      isLast = false;
    };
  }, [shown, check]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== '') setShown(typed.trim());
  };
  return (
    <section class="sample">
      <h2>{say('welcome_sample')}</h2>
      <p>{say('welcome_sample_note')}</p>
      <p class="paper" lang="en" ref={paper}>
        {shown}
      </p>
      <p role="status">
        {outcome.kind === 'reading' && say('welcome_sample_reading')}
        {outcome.kind === 'failed' && say('welcome_sample_failed')}
        {outcome.kind === 'done' &&
          (outcome.view.claims.length === 0
            ? say('welcome_sample_none')
            : say.count('welcome_sample_found', outcome.view.claims.length))}
      </p>
      {outcome.kind === 'done' &&
        outcome.view.claims.map((claim, at) => (
          <ClaimCard
            key={`${shown} ${claim.claim}`}
            id={`sample-${claim.claim}`}
            view={{ ...claim, pressing: at === 0 }}
            noteOf={(passage) => findingNote(outcome.view, claim, passage, date, say)}
            copy={copy}
            show={show}
          />
        ))}
      <form class="field" onSubmit={submit}>
        <label for="welcome-own">{say('welcome_own')}</label>
        <textarea
          id="welcome-own"
          lang="en"
          rows={2}
          maxLength={500}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="action own-check">
          {say('welcome_own_check')}
        </button>
      </form>
    </section>
  );
}
