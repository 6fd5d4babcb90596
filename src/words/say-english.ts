import { catalogue } from '../generated/words/en.ts';
import { type Say, sayFrom } from './say.ts';

/** The texts in English: for the command line and for what it writes, whatever the language of who reads it. */
export const sayEnglish: Say = sayFrom('en', catalogue);
