import type { HighlightTools } from '../../src/page/highlights.ts';

const PREFIX = 'kratom-claim-check-';

class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** `CSS.highlights` in memory, and what is drawn in it: mark → the texts of its ranges. */
export function fakeHighlights() {
  const registry = new Map<string, FakeHighlight>();
  const entries = () => [...registry].map(([name, ranges]) => ({ name: name.replace(PREFIX, ''), ranges }));
  return {
    tools: { registry, make: () => new FakeHighlight() } as unknown as HighlightTools,
    drawn: (): Record<string, string[]> =>
      Object.fromEntries(entries().map(({ name, ranges }) => [name, [...ranges].map(String)])),
    /** From top to bottom. */
    priorities: (): string[] =>
      entries()
        .sort((a, b) => b.ranges.priority - a.ranges.priority)
        .map(({ name }) => name),
  };
}
