import { frameStandings } from '../messaging/tab-cards.ts';
import type { Browser } from '../platform/browser.ts';
import { PALETTES, type Palette, type Settings } from '../shared/settings.ts';

/** CSS of the marks: for each palette, and what goes with every one where the reader forces colours. */
export interface MarkStyles extends Record<Palette, string> {
  forced: string;
}

/**
 * The style goes in twice. As the page's: Chromium paints a highlight's background for no other origin. As the user's: in
 * Firefox only that reaches into shadow roots.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

type StyleSettings = Pick<Settings, 'palette' | 'printMarks'>;
type Target = { tabId: number; frameIds?: number[]; allFrames?: true };

/** The style as the reader wants it. Pages are printed without marks unless they are asked for. */
export function markStyle(styles: MarkStyles, { palette, printMarks }: StyleSettings): string {
  return `@media ${printMarks ? 'all' : 'screen'} {\n${styles[palette]}\n${styles.forced}\n}`;
}

/** Puts the style of the marks into frames of a tab. Rejects where the browser lets us into none of them. */
export async function insertMarkStyle(css: string, target: Target, { scripting }: Pick<Browser, 'scripting'>) {
  for (const origin of ORIGINS) await scripting.insertCSS({ target, css, origin });
}

/** After a change of the settings: puts the style that is wanted now in the place of all others, in every frame with marks. */
export async function restyleMarks(
  styles: MarkStyles,
  settings: StyleSettings,
  browser: Pick<Browser, 'scripting' | 'tabs'>,
): Promise<void> {
  const wanted = markStyle(styles, settings);
  const others = PALETTES.flatMap((palette) => [true, false].map((printMarks) => ({ palette, printMarks })))
    .map((each) => markStyle(styles, each))
    .filter((css) => css !== wanted);
  for (const { id } of await browser.tabs.query({})) {
    const standings = id === undefined ? null : await frameStandings(id, browser);
    if (id === undefined || !standings?.ok || standings.value.length === 0) continue;
    const target = { tabId: id, frameIds: standings.value.map(({ frameId }) => frameId) };
    await insertMarkStyle(wanted, target, browser);
    for (const css of others) for (const origin of ORIGINS) await browser.scripting.removeCSS({ target, css, origin });
  }
}
