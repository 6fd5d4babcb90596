import type { LensData } from '../../shared/lens.ts';
import { PhraseFinder } from './phrase-finder.ts';

/** The rule of one place, ready to look through. */
export interface Lens {
  data: LensData;
  finder: PhraseFinder;
}

/** Makes the compiled data findable; once a frame. */
export const loadLens = (data: LensData): Lens => ({ data, finder: new PhraseFinder(data.words) });
