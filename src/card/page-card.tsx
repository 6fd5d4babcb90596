import { useState } from 'preact/hooks';
import { SOURCE_FORMATS } from '../report/copy-sources.ts';
import { CARD_FORMATS, type CardFormat, type CardView } from '../shared/card.ts';
import type { CorrectionReason, CorrectionScope } from '../shared/corrections.ts';
import { Chip, markClass } from '../ui/chip.tsx';
import { useSay } from '../ui/say-context.tsx';
import { type Copy, useCopy } from '../ui/use-copy.tsx';
import { StudyLines } from './study-lines.tsx';
import { WrongMark } from './wrong-mark.tsx';

/** What the card shows: a passage, or that it is hidden now. */
export type CardState =
  | { kind: 'passage'; view: CardView; at: number; count: number; site: string | null }
  | { kind: 'hidden'; isPrivate: boolean };

/** What a reader can do in the card. */
export interface CardActions {
  close(): void;
  /** Shows the next of the passages that lie over each other here. */
  next(): void;
  copy: Copy;
  /** Works in a format; empty where they could not be had. */
  sourcesAs(ids: string[], format: CardFormat): Promise<string>;
  hide(reason: CorrectionReason, scope: CorrectionScope): void;
  undo(): void;
  reportOf(reason: CorrectionReason, withAddress: boolean): string;
}

/** The card in a page, in the order that readings.md sets. */
export function PageCard({ state, actions }: { state: CardState; actions: CardActions }) {
  const say = useSay();
  if (state.kind === 'hidden') {
    return (
      <div class="in-page mark-none">
        <p class="row">
          <span role="status">{say('card_hidden')}</span>{' '}
          <button type="button" class="link" onClick={actions.undo}>
            {say('card_undo')}
          </button>
        </p>
        {state.isPrivate && <p class="note">{say('card_private')}</p>}
      </div>
    );
  }
  return <PassageCard {...state} actions={actions} />;
}

type PassageCardProps = Extract<CardState, { kind: 'passage' }> & { actions: CardActions };

function PassageCard({ view, at, count, site, actions }: PassageCardProps) {
  const say = useSay();
  const { lang, lead, says, quote, context, chip, sentence, mark, danger, known, howSure, help, remember } = view;
  return (
    <article class={`in-page ${markClass(mark, danger)}`}>
      <div class="in-page-head">
        <h2>
          <span class="lead">{lead}:</span> <span lang={lang}>{says}</span>
        </h2>
        <CloseButton close={actions.close} />
      </div>
      <blockquote lang="en">
        {context && <span class="context">{context} … </span>}
        <q class="page-words">{quote}</q>
      </blockquote>
      {count > 1 && (
        <p class="row note">
          {say('card_overlap', { number: at + 1, count })}{' '}
          <button type="button" class="link" onClick={actions.next}>
            {say('card_next')}
          </button>
        </p>
      )}
      <p class="reading">
        <Chip mark={mark} danger={danger} word={chip} /> {sentence}
      </p>
      <section>
        <h3>{say('card_known')}</h3>
        <p lang={lang}>{known}</p>
        <p class="how-sure" lang={lang}>
          {howSure}
        </p>
      </section>
      {help && <p class="help-line">{help}</p>}
      {remember && (
        <p>
          <strong>{say('card_remember')}:</strong> <span lang={lang}>{remember}</span>
        </p>
      )}
      <StudyLines view={view} />
      <CopyRow view={view} actions={actions} />
      <WrongMark site={site} hide={actions.hide} reportOf={actions.reportOf} copy={actions.copy} />
    </article>
  );
}

/** The works that the card names, each once. */
function sourceIds({ backs, otherwise, missing }: CardView): string[] {
  const named = [backs, otherwise, ...missing].flatMap((study) => (study ? [study.id] : []));
  return [...new Set(named)];
}

function CopyRow({ view, actions }: { view: CardView; actions: CardActions }) {
  const say = useSay();
  const [format, setFormat] = useState<CardFormat>('text');
  const { copyThis, outcome } = useCopy(actions.copy);
  return (
    <div class="copies">
      <p class="row">
        <button type="button" class="quiet" onClick={() => copyThis(view.note)}>
          {say('card_copy_note')}
        </button>
      </p>
      <p class="row">
        <button
          type="button"
          class="quiet"
          onClick={async () => copyThis(await actions.sourcesAs(sourceIds(view), format))}
        >
          {say('card_copy_sources')}
        </button>
        <select
          aria-label={say('card_format')}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as CardFormat)}
        >
          {CARD_FORMATS.map((name) => (
            <option key={name} value={name}>
              {say(SOURCE_FORMATS[name])}
            </option>
          ))}
        </select>
      </p>
      {outcome}
    </div>
  );
}

function CloseButton({ close }: { close(): void }) {
  const say = useSay();
  return (
    <button type="button" class="close" aria-label={say('card_close')} onClick={close}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
