import type { Mark } from '../shared/reading.ts';
import { MarkIcon } from './mark-icon.tsx';

interface ChipProps {
  mark: Mark | null;
  danger: boolean;
  word: string;
}

/** How a passage reads, as shape, colour and word. */
export function Chip({ mark, danger, word }: ChipProps) {
  return (
    <span class={`chip ${markClass(mark, danger)}`}>
      <MarkIcon mark={mark} danger={danger && mark === 'contradicted'} />
      {word}
    </span>
  );
}

/** The colours of a mark; a danger tints whatever the mark is. */
export function markClass(mark: Mark | null, danger: boolean): string {
  return `mark-${mark ?? 'none'}${danger ? ' is-danger' : ''}`;
}
