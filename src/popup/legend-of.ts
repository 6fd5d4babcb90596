import type { LegendLine } from '../ui/reading-guide.tsx';
import type { PopupView } from './view-model.ts';

/** Every mark with its name, and how often it stands on the page; no counts where there is no page. */
export function legendOf({ page, marks, markWords }: Pick<PopupView, 'page' | 'marks' | 'markWords'>): LegendLine[] {
  const passages = page?.claims.flatMap((claim) => claim.passages);
  return markWords.map(({ mark, label, line }) => ({
    mark,
    label,
    line,
    count: passages ? passages.filter((passage) => passage.mark === mark).length : null,
    on: marks[mark],
  }));
}
