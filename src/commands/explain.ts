import { explainText } from '../cli/explain-text.ts';
import { startChecker } from '../cli/start-checker.ts';
import { languageNames } from '../generated/language-names.ts';

const USAGE = 'Give a sentence, or several: npm run explain -- "Kratom relieves pain." "It is not addictive."';

/** `npm run explain -- "sentence" …`: prints what is found in each sentence, and which words led to it. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const texts = args.map((text) => text.trim()).filter((text) => text !== '');
  if (texts[0] === '--help' || texts[0] === '-h') {
    console.log(USAGE);
    return 0;
  }
  if (texts.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const checker = await startChecker();
  for (const [i, text] of texts.entries()) {
    if (texts.length > 1) console.log(`${i > 0 ? '\n' : ''}${JSON.stringify(text)}\n`);
    console.log(explainText(text, checker, languageNames));
  }
  return 0;
}
