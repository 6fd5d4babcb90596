import { useSay } from './say-context.tsx';
import { type Copy, useCopy } from './use-copy.tsx';

interface CopyFindingProps {
  /** Makes the note when it is asked for. */
  note(): string | Promise<string>;
  copy: Copy;
}

/** "Copy this finding". Where the browser forbids it, the note is shown to be copied by hand. */
export function CopyFinding({ note, copy }: CopyFindingProps) {
  const say = useSay();
  const { copyThis, outcome } = useCopy(copy);
  return (
    <>
      <button type="button" class="quiet" onClick={async () => copyThis(await note())}>
        {say('card_copy_note')}
      </button>
      {outcome}
    </>
  );
}
