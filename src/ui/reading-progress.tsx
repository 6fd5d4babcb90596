import { useEffect, useState } from 'preact/hooks';
import { useSay } from './say-context.tsx';

/** Milliseconds between two looks. */
const LOOK = 200;

interface ReadingProgressProps {
  /** How much has been read, of 1; `null` where nobody knows. */
  share(): Promise<number | null>;
}

/** How far the reading of a long page has come. Shows that it goes on, and no share, before anything has been read. */
export function ReadingProgress({ share }: ReadingProgressProps) {
  const say = useSay();
  const [read, setRead] = useState<number | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = async (): Promise<void> => {
      const now = await share();
      if (end.signal.aborted) return;
      setRead(now);
      const next = setTimeout(look, LOOK);
      end.signal.addEventListener('abort', () => clearTimeout(next), { once: true });
    };
    void look();
    return () => end.abort();
  }, []);
  return <progress aria-label={say('popup_progress')} value={read || undefined} />;
}
