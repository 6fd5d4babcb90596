import type { MarkOrNone } from '../report/choose-claims.ts';
import { MarkIcon } from './mark-icon.tsx';
import { useSay } from './say-context.tsx';

interface SummaryBarProps {
  /** How many claims there are of each mark, none twice. */
  parts: readonly { mark: MarkOrNone; count: number }[];
  dangerous: number;
  chosen: { mark: MarkOrNone | null; danger: boolean };
  choose(chosen: { mark: MarkOrNone | null; danger: boolean }): void;
}

const LABELS = {
  contradicted: 'popup_mark_contradicted',
  doubtful: 'popup_mark_doubtful',
  quoted: 'popup_mark_quoted',
  'one-side': 'popup_mark_one_side',
  fits: 'popup_mark_fits',
  none: 'popup_mark_none',
} as const satisfies Record<MarkOrNone, string>;

/**
 * A page at a glance: one bar, parted as its claims are, each part in the colour and over the line of its mark. Below it
 * the same as a list of buttons, which narrow the claims down to that part; pressed again, they show all.
 */
export function SummaryBar({ parts, dangerous, chosen, choose }: SummaryBarProps) {
  const say = useSay();
  const pick = (mark: MarkOrNone) => choose({ ...chosen, mark: mark === chosen.mark ? null : mark });
  return (
    <section class="bar" aria-label={say('popup_bar')}>
      <Stripes parts={parts} />
      <ul>
        {parts.map(({ mark, count }) => (
          <li key={mark} class={`mark-${mark}`}>
            <button type="button" aria-pressed={mark === chosen.mark} onClick={() => pick(mark)}>
              <MarkIcon mark={mark === 'none' ? null : mark} />
              <strong>{count}</strong> <span class="line">{say.count(LABELS[mark], count)}</span>
            </button>
          </li>
        ))}
        {dangerous > 0 && (
          <li class="mark-contradicted is-danger">
            <button
              type="button"
              aria-pressed={chosen.danger}
              onClick={() => choose({ ...chosen, danger: !chosen.danger })}
            >
              <MarkIcon mark={null} danger />
              <strong>{dangerous}</strong> <span>{say.count('popup_mark_danger', dangerous)}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The bar itself, for eyes only. Its sizes are attributes, because styles in markup are forbidden to us. */
function Stripes({ parts }: Pick<SummaryBarProps, 'parts'>) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number): string => `${(100 * count) / all}%`;
  let before = 0;
  return (
    <svg class="stripes" aria-hidden="true">
      {parts.map(({ mark, count }) => {
        const [start, end] = [percent(before), percent(before + count)];
        before += count;
        return (
          <g key={mark} class={`mark-${mark}`}>
            <rect x={start} width={percent(count)} />
            {(mark === 'contradicted' ? ['13', '17'] : ['15']).map((y) => (
              <line key={y} x1={start} x2={end} y1={y} y2={y} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
