import { checkText } from '../../src/engine/check-text.ts';
import { readPage } from '../page/read-page.ts';
import { engine, TODAY } from './engine.ts';

/**
 * What a page of markup is found to say: "claim polarity", each once, in alphabetical order.
 * @param title what the page is about; where it names kratom, what names nothing is about it
 */
export function claimsOf(html: string, title = 'Kratom'): string[] {
  const { page } = readPage(`<title>${title}</title>${html}`);
  const { findings } = checkText(engine, page, { today: TODAY });
  return [...new Set(findings.map(({ claim, polarity }) => `${claim} ${polarity}`))].sort();
}
