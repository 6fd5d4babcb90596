import { checkDocument } from '../cli/check-document.ts';
import { explainFinding } from '../cli/explain-finding.ts';
import { startChecker } from '../cli/start-checker.ts';
import { languageNames } from '../generated/language-names.ts';

const USAGE = 'Give a sentence: npm run explain -- "Kratom relieves pain."';

/** `npm run explain -- "sentence"`: prints what is found in a sentence, and which words led to it. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const text = args.join(' ').trim();
  if (text === '--help' || text === '-h') {
    console.log(USAGE);
    return 0;
  }
  if (text === '') {
    console.error(USAGE);
    return 2;
  }
  const document = { id: 'sentence', text, url: null, posts: [] };
  const { page, result } = checkDocument(document, startChecker());
  if (result.findings.length === 0) {
    console.log(
      'No claim was found. A sentence must name kratom, or stand in a text that does, and say what one of our claims is about.',
    );
    return 0;
  }
  console.log(result.findings.map((finding) => explainFinding(finding, page, languageNames)).join('\n\n'));
  return 0;
}
