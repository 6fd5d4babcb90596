import type { Mark } from '../shared/reading.ts';
import { MarkIcon } from './mark-icon.tsx';
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
  return (
    <details class="guide" open={open}>
      <summary>
        <h2>How to read these words</h2>
      </summary>
      <p>
        Each passage is compared with what studies and official documents say. That tells how the sentence reads, not
        what its author meant, and not whether a product is good.
      </p>
      <h3>Lines on the page</h3>
      <ul class="legend">
        {legend.map(({ mark, label, line, count, on }) => (
          <li key={mark} class={`mark-${mark}`}>
            <Switch on={on} set={(wanted) => setMark(mark, wanted)}>
              <MarkIcon mark={mark} />
              <span class={`line line-${line}`}>{label}</span>{' '}
              {count !== null && <span class="count">{count} here</span>}
            </Switch>
          </li>
        ))}
      </ul>
      <p>A tinted ground means that acting on the words could be dangerous. It is drawn whatever the line is.</p>
      <h3>How sure</h3>
      <p>
        “Sure” and “fairly sure” rest on good evidence. “Not sure” and “hardly known” mean that there are few studies,
        or weak ones. They do not mean that something is safe.
      </p>
      <h3>What a study was</h3>
      <p>
        A trial in people tells more about people than animals do, and animals more than cells in a dish. A survey tells
        what users report, not what kratom does.
      </p>
    </details>
  );
}
