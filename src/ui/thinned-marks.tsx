import { useSay } from './say-context.tsx';

interface ThinnedMarksProps {
  /** Passages marked on the page. */
  drawn: number;
  /** Those that would be, if all were. */
  of: number;
  showAll(): void;
}

/** "Showing 38 of 212 marks. Show all" */
export function ThinnedMarks({ drawn, of, showAll }: ThinnedMarksProps) {
  const say = useSay();
  return (
    <p class="page-line">
      {say('marks_thinned', { drawn, all: of })}{' '}
      <button type="button" class="link" onClick={showAll}>
        {say('marks_show_all')}
      </button>
    </p>
  );
}
