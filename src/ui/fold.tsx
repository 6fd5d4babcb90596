import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Which folds of a page are open, for whoever wants to remember it. Without it each fold remembers for itself. */
export interface Folds {
  /** `undefined` where the reader has neither opened nor closed it. */
  isOpen(name: string): boolean | undefined;
  set(name: string, open: boolean): void;
}

export const FoldContext = createContext<Folds | null>(null);

interface FoldProps {
  /** Tells it from the other folds of the page. */
  name: string;
  /** Whether it is open until the reader says otherwise. */
  open?: boolean;
  class?: string;
  summary: ComponentChildren;
  /** A function is called when the fold is opened for the first time: what it draws costs nothing before. */
  children: ComponentChildren | (() => ComponentChildren);
}

/** Something to unfold. */
export function Fold({ name, open = false, class: className, summary, children }: FoldProps) {
  const folds = useContext(FoldContext);
  const [isOpen, setOpen] = useState(folds?.isOpen(name) ?? open);
  const [wasOpen, setWasOpen] = useState(isOpen);
  const toggle = (now: boolean) => {
    // The browser also tells of folds that are drawn open.
    if (now === isOpen) return;
    setOpen(now);
    if (now) setWasOpen(true);
    folds?.set(name, now);
  };
  return (
    <details class={className} open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{summary}</summary>
      {typeof children === 'function' ? wasOpen && children() : children}
    </details>
  );
}
