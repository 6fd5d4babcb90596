import type { Handout } from '../report/handout.ts';
import { PageShell } from '../ui/page-shell.tsx';
import { useSay } from '../ui/say-context.tsx';

export interface HandoutPageProps {
  /** `reading` until the page has been read; `unreadable` where it cannot be. */
  sheet: Handout | 'reading' | 'unreadable';
  /** `YYYY-MM-DD` */
  today: string;
  date: string;
  print(): void;
}

const ROOM = [
  'handout_room_product',
  'handout_room_amount',
  'handout_room_since',
  'handout_room_medicines',
  'handout_room_health',
] as const;

/** "Print for my doctor or pharmacist": one sheet in black and white, and what is said around it on the screen. */
export function HandoutPage({ sheet, today, date, print }: HandoutPageProps) {
  const say = useSay();
  const isSheet = typeof sheet === 'object';
  return (
    <PageShell heading={say('handout_heading')} intro={<p>{say('handout_intro')}</p>} date={date}>
      {isSheet ? (
        <>
          <button type="button" class="action print" onClick={print}>
            {say('handout_print')}
          </button>
          <Sheet sheet={sheet} today={today} date={date} />
        </>
      ) : (
        <p class="notice" role="status">
          {say(`handout_${sheet}`)}
        </p>
      )}
    </PageShell>
  );
}

function Sheet({ sheet, today, date }: { sheet: Handout; today: string; date: string }) {
  const say = useSay();
  const { title, url, claims, left, hidden, questions, help, references } = sheet;
  return (
    <article class="sheet" aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">{say('handout_sheet_heading')}</h2>
      <p class="sheet-page">
        {say('handout_read', { date: say.date(today) })} {title && <cite lang="en">{title}</cite>}{' '}
        {url && <span>{url}</span>}
      </p>
      <dl class="room">
        {ROOM.map((key) => (
          <div key={key}>
            <dt>
              <label for={key}>{say(key)}</label>
            </dt>
            <dd>
              <input id={key} autocomplete="off" />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{say('handout_claims')}</h3>
      {claims.length === 0 && <p>{say('handout_none')}</p>}
      <ol class="sheet-claims">
        {claims.map(({ claim, lang, lead, says, known, howSure, references }) => (
          <li key={claim}>
            <strong>
              {lead}: <span lang={lang}>{says}.</span>
            </strong>{' '}
            <span lang={lang}>
              {known} {howSure}
            </span>{' '}
            {references.length > 0 && <span class="numbers">[{references.join(', ')}]</span>}
          </li>
        ))}
      </ol>
      {left > 0 && <p class="sheet-small">{say.count('handout_left', left)}</p>}
      {hidden.length > 0 && <p class="sheet-small">{say('handout_hidden', { claims: hidden.join('; ') })}</p>}
      <h3>{say('handout_questions')}</h3>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {help.length > 0 && <p class="sheet-help">{help.join(' ')}</p>}
      {references.length > 0 && (
        <>
          <h3>{say('handout_references')}</h3>
          <ol class="sheet-small" lang="en">
            {references.map((citation) => (
              <li key={citation}>{citation}</li>
            ))}
          </ol>
        </>
      )}
      <p class="sheet-small">{say('handout_foot', { date: say.date(date) })}</p>
    </article>
  );
}
