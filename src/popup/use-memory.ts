import { useMemo, useRef, useState } from 'preact/hooks';
import type { Folds } from '../ui/fold.tsx';
import type { PopupMemory } from './popup-memory.ts';

/** What is remembered of this popup, and ways to change it: `set` draws anew, `note` only keeps. */
export interface Memory {
  now: PopupMemory;
  set(changed: Partial<PopupMemory>): void;
  note(changed: Partial<PopupMemory>): void;
  folds: Folds;
}

/** Begins with what was remembered; `keep` is told of every change. */
export function useMemory(first: PopupMemory, keep: (memory: PopupMemory) => void): Memory {
  const [now, setNow] = useState(first);
  const latest = useRef(first);
  const changes = useMemo(() => {
    const note = (changed: Partial<PopupMemory>): void => {
      latest.current = { ...latest.current, ...changed };
      keep(latest.current);
    };
    return {
      note,
      set(changed: Partial<PopupMemory>): void {
        note(changed);
        setNow(latest.current);
      },
      folds: {
        isOpen: (name: string) => latest.current.folds[name],
        set: (name: string, open: boolean) => note({ folds: { ...latest.current.folds, [name]: open } }),
      },
    };
  }, []);
  return { now, ...changes };
}
