import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LazyProps<Module> {
  /** Imports what is drawn; the same function each time. */
  load(): Promise<Module>;
  children(module: Module): ComponentChildren;
}

const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** Has something there before it is drawn, so that it is drawn at once. */
export async function preload<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  loaded.set(load, module);
  return module;
}

/** Draws with code that is a file of its own, as soon as that is there: what is seen later is loaded later. */
export function Lazy<Module>({ load, children }: LazyProps<Module>) {
  const [module, setModule] = useState((loaded.get(load) ?? null) as Module | null);
  useEffect(() => {
    if (module === null) void preload(load).then(setModule);
  }, []);
  return <>{module && children(module)}</>;
}
