/**
 * The pattern language. One pattern is read inside one sentence.
 *
 *   {pain}            a concept: any of its phrases, in any inflection
 *   relieve/v  pain   words; /v /n /a ask for all forms of a verb, noun or adjective
 *   (a | b c | {x})   one of these
 *   x?                may be missing
 *   x y               y follows x; only fillers ("the", "my", "really", adverbs) may stand between
 *   x .. y            y follows within 4 words      x ..8 y   within 8
 *   x ~ y             either order, within 5 words  x ~8 y    within 8
 *   #                 any number ("2", "3.5", "ten")
 *   x !y              x, and y does not follow at once
 *   x $               x, and the clause ends there
 *   ^WHO              the word in capitals only
 *   frame({x})        every pattern of the frame, with {x} in its place
 *   =…                the whole pattern in front: its polarity stands, negation around it does not turn it
 *
 * A comma counts as one word of distance, stronger punctuation as two, "but" as four; fillers count nothing.
 * `~` binds weaker than `..`: `a .. b ~ c` is (a .. b) and c in either order.
 */
export type Atom =
  | { kind: 'word'; text: string }
  | { kind: 'concept'; name: string }
  | { kind: 'choice'; options: Atom[][] };

export interface Step {
  atom: Atom;
  optional: boolean;
  /** Largest distance from the step before, in words; 0 = adjacent, `NOT_NEXT` = must not follow. */
  gap: number;
}

/** Stands in a gap's place for "must not follow at once". */
export const NOT_NEXT = 31;

export interface Segment {
  steps: Step[];
  /** Largest distance from the segment before, in either order; unused for the first. */
  gap: number;
}

const DEFAULT_GAP = 4;
const DEFAULT_EITHER = 5;
const TOKEN = /\s*(\.\.\d*|~\d*|\{[a-z0-9-]+\}|[()|?!$]|#|[^\s(){}|?~#!$]+)/gy;

function lex(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    tokens.push(match[1]);
    end = TOKEN.lastIndex;
  }
  if (source.slice(end).trim())
    throw new Error(`cannot read "${source.slice(end).trim()}" — see the pattern language in parse-pattern.ts`);
  return tokens;
}

/** Reads one pattern; throws an Error with what is wrong and what would be right. */
export function parsePattern(source: string): Segment[] {
  const tokens = lex(source);
  let at = 0;

  function readAtom(): Atom {
    const token = tokens[at++];
    if (token === undefined) throw new Error('the pattern ends too early — something must follow a gap');
    if (token === '#') return { kind: 'concept', name: 'number' };
    if (token === '$') return { kind: 'concept', name: 'end' };
    if (token === '(') {
      const options: Atom[][] = [[]];
      while (tokens[at] !== ')') {
        if (at >= tokens.length) throw new Error('"(" is never closed — add ")"');
        if (tokens[at] === '|') {
          options.push([]);
          at++;
        } else options[options.length - 1].push(readAtom());
      }
      at++;
      if (options.some((option) => option.length === 0)) throw new Error('an empty choice — remove the stray "|"');
      return { kind: 'choice', options };
    }
    if (token.startsWith('{')) return { kind: 'concept', name: token.slice(1, -1) };
    if (/^[)|?!]$/.test(token) || /^(\.\.|~)\d*$/.test(token))
      throw new Error(`"${token}" stands where a word or {concept} should`);
    return { kind: 'word', text: token };
  }

  const segments: Segment[] = [{ steps: [], gap: 0 }];
  let gap = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (/^\.\.\d*$/.test(token)) {
      gap = token.length > 2 ? Number(token.slice(2)) : DEFAULT_GAP;
      at++;
      continue;
    }
    if (/^~\d*$/.test(token)) {
      segments.push({ steps: [], gap: token.length > 1 ? Number(token.slice(1)) : DEFAULT_EITHER });
      gap = 0;
      at++;
      continue;
    }
    if (token === '!') {
      gap = NOT_NEXT;
      at++;
      continue;
    }
    const atom = readAtom();
    const optional = tokens[at] === '?';
    if (optional) at++;
    segments.at(-1)?.steps.push({ atom, optional, gap });
    gap = 0;
  }
  if (gap > 0) throw new Error('the pattern ends in a gap — something must follow it');
  if (segments.some((segment) => segment.steps.every((step) => step.optional)))
    throw new Error('a pattern, and each side of "~", needs at least one part that is not optional');
  return segments;
}
