import type { ConceptTable } from './concept-table.ts';
import type { LanguageProblem, LanguageSource, Origin } from './language.ts';
import { parsePattern, type Segment, type Step } from './parse-pattern.ts';

export interface PatternElement {
  /** Key in the concept table. */
  concept: string;
  gap: number;
}

export interface CompiledPattern {
  /** Index of what the pattern finds: claims first, then the vague attribution, then cues. */
  finds: number;
  polarity: 'affirms' | 'denies';
  /** Negation cues do not turn it: the pattern says all there is. */
  fixed: boolean;
  elements: PatternElement[];
  /** As the author wrote it, and where, for `npm run explain`. */
  source: string;
}

/** A set of patterns that all find the same thing. */
export interface PatternSet {
  finds: number;
  affirms: string[];
  denies: string[];
  origin: Origin;
}

const FRAME_CALL = /^(=?)\s*([a-z][a-z-]*)\((.*)\)$/;
const MOST_VARIANTS = 64;

function permutations<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

/** Segments in every order, then each optional step present and absent. */
function variants(segments: Segment[]): Step[][] {
  const widest = Math.max(0, ...segments.slice(1).map((segment) => segment.gap));
  const orders = permutations(segments).map((order) =>
    order.flatMap((segment, i) => segment.steps.map((step, j) => (i > 0 && j === 0 ? { ...step, gap: widest } : step))),
  );
  const all: Step[][] = [];
  for (const steps of orders) {
    let chains: Step[][] = [[]];
    for (const step of steps) {
      const withStep = chains.map((chain) => [...chain, step]);
      chains = step.optional ? [...withStep, ...chains] : withStep;
    }
    all.push(...chains);
  }
  if (all.length > MOST_VARIANTS) throw new Error(`this makes ${all.length} variants — use fewer "?" and "~"`);
  return all;
}

/**
 * Compiles pattern sets, frames applied; patterns of one set that are single unnamed choices are merged into one. Problems are collected, not thrown.
 */
export function compilePatterns(
  sets: PatternSet[],
  language: LanguageSource,
  concepts: ConceptTable,
  problems: LanguageProblem[],
): CompiledPattern[] {
  const frames = new Map(language.frames.map((frame) => [frame.name, frame]));
  const out: CompiledPattern[] = [];
  const seen = new Map<string, string>();

  function add(set: PatternSet, polarity: 'affirms' | 'denies', fixed: boolean, text: string, source: string): void {
    for (const steps of variants(parsePattern(text))) {
      const elements = steps.map((step, i) => ({ concept: concepts.keyOf(step.atom), gap: i === 0 ? 0 : step.gap }));
      const key = `${set.finds} ${fixed} ${elements.map((e) => `${e.gap} ${e.concept}`).join(' ')}`;
      if (seen.has(key)) continue;
      seen.set(key, polarity);
      out.push({ finds: set.finds, polarity, fixed, elements, source });
    }
  }

  function addLine(set: PatternSet, polarity: 'affirms' | 'denies', line: string): void {
    const call = FRAME_CALL.exec(line);
    const frame = call && frames.get(call[2]);
    if (call && frame) {
      const [x, y] = call[3].split(',').map((part) => part.trim());
      const fill = (pattern: string) => pattern.replaceAll('{x}', x).replaceAll('{y}', y ?? '');
      const other = polarity === 'affirms' ? 'denies' : 'affirms';
      for (const pattern of frame.affirms) addText(set, polarity, fill(pattern), `${line} · ${pattern}`);
      for (const pattern of frame.denies) addText(set, other, fill(pattern), `${line} · ${pattern}`);
      return;
    }
    if (call && !line.includes(' ('))
      throw new Error(`there is no frame ${call[2]}() — define it in language/frames.yml`);
    addText(set, polarity, line, line);
  }

  function addText(set: PatternSet, polarity: 'affirms' | 'denies', line: string, source: string): void {
    const fixed = line.startsWith('=');
    add(set, polarity, fixed, fixed ? line.slice(1) : line, source);
  }

  for (const set of sets) {
    for (const polarity of ['affirms', 'denies'] as const) {
      for (const line of mergeWords(set[polarity])) {
        try {
          addLine(set, polarity, line);
        } catch (error) {
          const [problem, remedy = 'mend the pattern'] = (error as Error).message.split(' — ');
          problems.push({ ...set.origin, problem: `pattern "${line}": ${problem}`, remedy });
        }
      }
    }
  }
  return out;
}

/** Puts lines of one plain word each into one choice: a cue of fifty words is one pattern. */
function mergeWords(lines: string[]): string[] {
  const single = lines.filter((line) => /^[^\s(){}|?=~#.!$]+$/.test(line));
  if (single.length < 2) return lines;
  return [`(${single.join(' | ')})`, ...lines.filter((line) => !single.includes(line))];
}
