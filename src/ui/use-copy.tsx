import { useState } from 'preact/hooks';
import { useSay } from './say-context.tsx';

/** Copies a text; `false` where the browser does not allow it. */
export type Copy = (text: string) => Promise<boolean>;

/** Copying with what is said of it: "Copied.", or the text to be copied by hand where the browser forbids it. */
export function useCopy(copy: Copy) {
  const say = useSay();
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copyThis = async (text: string) => setCopied({ text, done: await copy(text) });
  const outcome = (
    <>
      <span class="status" role="status">
        {copied !== null && say(copied.done ? 'card_copied' : 'card_copy_failed')}
      </span>
      {copied?.done === false && (
        <textarea class="by-hand" readOnly rows={6} value={copied.text} aria-label={say('card_by_hand')} />
      )}
    </>
  );
  return { copyThis, outcome };
}
