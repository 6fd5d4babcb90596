import { useState } from 'preact/hooks';

interface CopyFindingProps {
  /** Makes the note when it is asked for. */
  note(): string | Promise<string>;
  copy(text: string): Promise<boolean>;
}

/** "Copy this finding". Where the browser forbids it, the note is shown to be copied by hand. */
export function CopyFinding({ note, copy }: CopyFindingProps) {
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const onClick = async () => {
    const text = await note();
    setCopied({ text, done: await copy(text) });
  };
  return (
    <>
      <button type="button" class="quiet" onClick={onClick}>
        Copy this finding
      </button>
      <span class="status" role="status">
        {copied?.done && 'Copied.'}
        {copied?.done === false && 'The browser did not allow it. Copy the text below by hand.'}
      </span>
      {copied?.done === false && (
        <textarea class="by-hand" readOnly rows={6} value={copied.text} aria-label="The finding" />
      )}
    </>
  );
}
