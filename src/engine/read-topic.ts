import * as CONCEPT from '../shared/engine-concepts.ts';
import type { PageText } from '../shared/page-text.ts';
import { isOutput, nextNode } from './decode-matcher.ts';
import type { Engine } from './load-engine.ts';
import { tokenize } from './tokenize.ts';

/** What a page is about, read before any claim is. */
export interface Topic {
  /** Kratom is named somewhere, in title, address or text. */
  named: boolean;
  /** Kratom is what the page is about: a sentence that names nothing may be read as being about it. */
  isKratom: boolean;
  /** 7-OH, where the title, or else most of the blocks, name it and not kratom. */
  subject: 'seven-oh' | null;
}

/** Of the blocks with some text, the share that must name kratom when title, address and main headings do not. */
const TOPIC_SHARE = 0.15;
/** The same where the title names another substance and not kratom. */
const SHARE_AGAINST_TITLE = 0.5;
/** The share that must name it or speak of a leaf. */
const SHARE_OF_LEAF = 0.25;
/** Of the blocks that name kratom, the share that must name 7-OH alone when the title does not tell. */
const SHARE_OF_SEVEN_OH = 0.5;
/** Blocks shorter than this are menus and captions. */
const SHORT = 25;

/** Reads title and address, and where the title does not settle it every block once. Linear. */
export function readTopic(engine: Engine, page: PageText): Topic {
  const titleNames = nameIn(engine, page.title);
  if (titleNames === 'plain-kratom') return { named: true, subject: null, isKratom: true };
  const inTitle = titleNames !== null || nameIn(engine, (page.url ?? '').replace(/[^a-z0-9]+/gi, ' ')) !== null;
  let inHeading = false;
  let inOpeningPost = false;
  let naming = 0;
  let calling = 0;
  let namingSevenOh = 0;
  let all = 0;
  for (const block of page.blocks) {
    const named = nameIn(engine, block.text);
    if (block.kind === 'heading' && (block.level ?? 6) <= 2) inHeading ||= named !== null;
    // what a thread's first post asks about is what its answers are about
    if (block.post === 0) inOpeningPost ||= named !== null;
    if (named) naming++;
    else if (holds(engine, CONCEPT.leafName)) calling++;
    if (named === 'seven-oh') namingSevenOh++;
    if (named || block.text.length >= SHORT) all++;
  }
  const isSevenOh = titleNames === 'seven-oh' || namingSevenOh > naming * SHARE_OF_SEVEN_OH;
  tokenize(page.title, engine.matcher.words, engine.numberWord, engine.tokens);
  const elsewhere =
    !inTitle &&
    !holds(engine, CONCEPT.kratomWeak) &&
    (holds(engine, CONCEPT.opioidDrug) || holds(engine, CONCEPT.otherDrug));
  const share = elsewhere ? SHARE_AGAINST_TITLE : TOPIC_SHARE;
  return {
    named: inTitle || naming > 0,
    subject: isSevenOh ? 'seven-oh' : null,
    isKratom:
      inTitle ||
      ((inHeading || inOpeningPost) && !elsewhere) ||
      (naming > 0 && (naming >= all * share || (!elsewhere && naming + calling >= all * SHARE_OF_LEAF))),
  };
}

/** What a text calls kratom: by its plain name; 7-OH and not that; by other names only; `null` where it does not name it. */
function nameIn(engine: Engine, text: string): 'plain-kratom' | 'seven-oh' | 'kratom' | null {
  tokenize(text, engine.matcher.words, engine.numberWord, engine.tokens);
  if (!holds(engine, CONCEPT.kratom)) return null;
  if (holds(engine, CONCEPT.plainKratom)) return 'plain-kratom';
  return holds(engine, CONCEPT.sevenOh) ? 'seven-oh' : 'kratom';
}

/** Does the text at hand hold a phrase of the concept? */
function holds({ matcher, tokens, firstWords }: Engine, concept: number): boolean {
  const first = firstWords(concept);
  for (let at = 0; at < tokens.length; at++) {
    let node = tokens.word[at];
    if (first[node] === 0) continue;
    for (let i = at + 1; node > 0; i++) {
      if (isOutput(matcher, node, concept)) return true;
      node = i < tokens.length ? nextNode(matcher, node, tokens.word[i]) : 0;
    }
  }
  return false;
}
