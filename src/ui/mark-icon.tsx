import type { Mark } from '../shared/reading.ts';

/** One shape for each mark, so that colour is never the only sign. Drawn in the colour of the text around it. */
const SHAPES: Record<Mark | 'danger' | 'unmarked', string> = {
  contradicted: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.5 5.5l5 5m0-5-5 5',
  doubtful: 'M8 1.8 15 14H1L8 1.8Zm0 4.4v3.6m0 1.7v.6',
  quoted: 'M2 2.5h12v8.6H7.2L3.6 14v-2.9H2V2.5Zm3.6 3.4v1.9m4.2-1.9v1.9',
  'one-side': 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 0v13M8 4.5h3.6M8 8h5.6M8 11.5h3.6',
  fits: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.6v.8',
  danger: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3l3.8-3.8ZM8 4.6v4.2m0 1.9v.6',
  unmarked: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4m0-6.6v.6',
};

/** The shape of a mark, for eyes only: the word beside it says the same. */
export function MarkIcon({ mark, danger = false }: { mark: Mark | null; danger?: boolean }) {
  return (
    <svg class="mark-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[danger ? 'danger' : (mark ?? 'unmarked')]} />
    </svg>
  );
}
