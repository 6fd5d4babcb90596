import type { Span } from '../shared/finding.ts';
import type { LensPassage, LensReport, LensWords } from '../shared/lens.ts';
import type { Say } from '../words/say.ts';

/** A sentence of the page and what it resembles. */
export interface LensPassageView {
  quote: string;
  at: Span | null;
  /** Why, each with the paragraph that it resembles. */
  reasons: { text: string; rule: string }[];
  /** Where the disclaimer stands. */
  disclaimer: string;
}

/** What a page's wording resembles, in words. */
export interface LensView {
  /** Whose rule it is, and how it is cited. */
  country: string;
  rule: string;
  url: string;
  /** How many sentences resemble disease claims. */
  summary: string;
  disease: LensPassageView[];
  /** The same of claims about how the body works; empty where there is none. */
  bodySummary: string;
  body: LensPassageView[];
  /** The disclaimer of the page: whether it is there, and in its words. */
  disclaimer: { text: string; quote: string };
  /** What one should know to read this: whom the rule is about, what was not looked at, what it is not. */
  notes: string[];
}

/**
 * Puts a look through the lens into words. Of a page that does not sell only what it says in its own voice is told: what others
 * say, and a person's own case, are no offer there.
 */
export function lensView(lens: LensReport, words: LensWords, sells: boolean, say: Say): LensView {
  const { country, rule, url, scope, yardstick, routes, disclaimer } = words;
  const passages = lens.passages.filter(({ voice }) => sells || voice === 'own');
  const view = ({ quote, at, because, disclaimer: place }: LensPassage): LensPassageView => ({
    quote,
    at,
    reasons: because.map((reason) => ({ text: say('lens_it', { says: routes[reason.rule] }), rule: reason.rule })),
    disclaimer: say(`lens_at_${place}`),
  });
  const disease = passages.filter(({ kind }) => kind === 'disease').map(view);
  const body = passages.filter(({ kind }) => kind === 'structure-function').map(view);
  const state = lens.disclaimer === null ? 'none' : lens.disclaimer.isWhole ? 'whole' : 'half';
  return {
    country,
    rule,
    url,
    summary: disease.length === 0 ? say('lens_none') : say.count('lens_disease', disease.length),
    disease,
    bodySummary: body.length === 0 ? '' : say.count('lens_body', body.length),
    body,
    disclaimer: {
      text: say(`lens_disclaimer_${state}`, { rule: disclaimer.text }),
      quote: lens.disclaimer?.quote ?? '',
    },
    notes: [scope, yardstick, say('lens_no_cure'), say('lens_pictures'), say('lens_not_legal')],
  };
}
