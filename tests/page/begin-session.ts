import { Highlights } from '../../src/page/highlights.ts';
import { PageSession } from '../../src/page/page-session.ts';
import type { CheckResult, Finding } from '../../src/shared/finding.ts';
import type { PageText } from '../../src/shared/page-text.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { findingOf } from '../support/fake-frame.ts';
import { fakeHighlights } from '../support/fake-highlights.ts';

const CLAIM = 'kratom cures';

/** An engine that finds one sentence, once a block, and does a step of work for each block. */
function* findCures({ blocks }: PageText): Generator<number, CheckResult> {
  const findings: Finding[] = [];
  for (const [block, { text }] of blocks.entries()) {
    const start = text.toLowerCase().indexOf(CLAIM);
    const span = { block, start, end: start + CLAIM.length };
    if (start >= 0) {
      findings.push({
        ...findingOf('cures'),
        quote: span,
        sentence: span,
        trace: { pattern: 0, concepts: [], subject: { from: 'clause', text: 'kratom' }, cues: [] },
      });
    }
    yield block + 1;
  }
  return { findings, attributions: [], named: true, cut: false };
}

/** A session on the document of the test, with all that a test can see of it. */
export function beginSession({ alive = true, tick = 0 } = {}) {
  const clock = new FakeClock(tick);
  const { tools, drawn } = fakeHighlights();
  const seen = { checks: 0, changes: 0, alive };
  const session = new PageSession(
    document,
    DEFAULT_SETTINGS.marks,
    {
      ready: Promise.resolve(),
      check(page) {
        seen.checks++;
        return findCures(page);
      },
      markOf: () => 'doubtful',
      onChange: () => seen.changes++,
      isAlive: () => seen.alive,
    },
    clock,
    new Highlights(tools),
  );
  const quotes = () => {
    const { page, result } = session.checked;
    return result.findings.map(({ quote }) => page.blocks[quote.block].text.slice(quote.start, quote.end));
  };
  return { session, clock, drawn, seen, quotes };
}

/** Fills the page. */
export const show = (html: string): void => {
  document.body.innerHTML = html;
};
