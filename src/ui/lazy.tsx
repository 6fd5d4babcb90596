import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LazyProps<Module> {
  /** Imports what is drawn; asked once. */
  load(): Promise<Module>;
  children(module: Module): ComponentChildren;
}

/** Draws with code that is a file of its own, as soon as that is there: what is seen later is loaded later. */
export function Lazy<Module>({ load, children }: LazyProps<Module>) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void load().then(setModule);
  }, []);
  return <>{module && children(module)}</>;
}
