import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../words/say.ts';

/** The texts of the interface, for every component below: `<SayContext.Provider value={say}>`. */
export const SayContext = createContext<Say | null>(null);

/** The texts in the reader's language. Throws where no `SayContext.Provider` stands above the component. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (say === null) throw new Error('Draw this inside <SayContext.Provider value={say}>, as drawPage does.');
  return say;
}
