import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { drawPage } from '../../src/ui/draw-page.tsx';
import { loadSay } from '../../src/words/load-say.ts';

export const say = await loadSay('en');

/** Draws a page, or draws it anew, into the body of happy-dom; its effects have run when it returns. */
export async function draw(page: ComponentChild): Promise<HTMLElement> {
  await act(async () => drawPage(page, say, document.body));
  return document.body;
}

/** Takes the page away again. */
export const erase = (): void => render(null, document.body);

/** Until what was begun has come to its end, as far as it hangs on nothing but promises. */
export const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setImmediate(resolve)));

export async function click(element: Element | null | undefined): Promise<void> {
  await act(async () => (element as HTMLElement).click());
  await settle();
}

/** Types into a field or chooses in a list, as a reader would. */
export async function enter(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export const textOf = (selector: string): string | undefined => document.querySelector(selector)?.textContent;
export const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
export const button = (label: string, within: ParentNode = document): HTMLElement | undefined =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
