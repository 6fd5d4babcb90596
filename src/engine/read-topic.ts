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
  /** 7-OH, where the title names it and not kratom. */
  subject: 'seven-oh' | null;
}

/** Of the blocks with some text, the share that must name kratom when title, address and main headings do not. */
const TOPIC_SHARE = 0.15;
/** The same where the title names another substance and not kratom. */
const SHARE_AGAINST_TITLE = 0.5;
/** Blocks shorter than this are menus and captions. */
const SHORT = 25;

/** Reads title and address, and where they do not name kratom every block once. Linear. */
export function readTopic(engine: Engine, page: PageText): Topic {
  const titleNamesSevenOh = names(engine, page.title, 'seven-oh');
  const subject = titleNamesSevenOh && !names(engine, page.title, 'plain-kratom') ? 'seven-oh' : null;
  const inTitle = names(engine, page.title) || names(engine, (page.url ?? '').replace(/[^a-z0-9]+/gi, ' '));
  if (inTitle) return { named: true, subject, isKratom: true };
  let inHeading = false;
  let naming = 0;
  let all = 0;
  for (const block of page.blocks) {
    const named = names(engine, block.text);
    if (block.kind === 'heading' && (block.level ?? 6) <= 2) inHeading ||= named;
    if (named) naming++;
    if (named || block.text.length >= SHORT) all++;
  }
  const elsewhere = names(engine, page.title, 'opioid-drug') || names(engine, page.title, 'other-drug');
  const share = elsewhere ? SHARE_AGAINST_TITLE : TOPIC_SHARE;
  return {
    named: naming > 0,
    subject,
    isKratom: (inHeading && !elsewhere) || (naming > 0 && naming >= all * share),
  };
}

type TopicName = 'kratom' | 'plain-kratom' | 'seven-oh' | 'opioid-drug' | 'other-drug';

/** Does `text` hold a phrase of the concept? */
export function names(engine: Engine, text: string, name: TopicName = 'kratom'): boolean {
  const { matcher, tokens } = engine;
  const concept = matcher.named[name];
  tokenize(text, matcher.words, engine.numberWord, tokens);
  for (let at = 0; at < tokens.length; at++) {
    let node = tokens.word[at];
    for (let i = at + 1; node > 0; i++) {
      if (isOutput(matcher, node, concept)) return true;
      node = i < tokens.length ? nextNode(matcher, node, tokens.word[i]) : 0;
    }
  }
  return false;
}
