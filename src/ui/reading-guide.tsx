import type { Mark } from '../shared/reading.ts';
import { MarkIcon } from './mark-icon.tsx';
import { useSay } from './say-context.tsx';
import { Switch } from './switch.tsx';

/** One line of the legend. */
export interface LegendLine {
  mark: Mark;
  label: string;
  line: string;
  /** Passages of this page, or `null` where no page is shown. */
  count: number | null;
  on: boolean;
}

interface ReadingGuideProps {
  legend: readonly LegendLine[];
  setMark(mark: Mark, on: boolean): void;
  open?: boolean;
}

/** "How to read these words": what each mark looks like, how often it is here and whether it is drawn; what words mean. */
export function ReadingGuide({ legend, setMark, open = false }: ReadingGuideProps) {
  const say = useSay();
  return (
    <details class="guide" open={open}>
      <summary>
        <h2>{say('guide_heading')}</h2>
      </summary>
      <p>
        {say('guide_intro')} {say('guide_limits')}
      </p>
      <h3>{say('guide_lines')}</h3>
      <ul class="legend">
        {legend.map(({ mark, label, line, count, on }) => (
          <li key={mark} class={`mark-${mark}`}>
            <Switch on={on} set={(wanted) => setMark(mark, wanted)}>
              <MarkIcon mark={mark} />
              <span class={`line line-${line}`}>{label}</span>{' '}
              {count !== null && <span class="count">{say.count('guide_here', count)}</span>}
            </Switch>
          </li>
        ))}
      </ul>
      <p>{say('guide_danger')}</p>
      <h3>{say('guide_sure')}</h3>
      <p>{say('guide_sure_note')}</p>
      <h3>{say('guide_studies')}</h3>
      <p>{say('guide_studies_note')}</p>
    </details>
  );
}
