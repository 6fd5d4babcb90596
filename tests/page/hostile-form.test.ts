// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/page/read-blocks.ts';
import { showPassage } from '../../src/page/show-passage.ts';
import { matters } from '../../src/page/watch-changes.ts';

const NAMES = [
  'checkVisibility',
  'firstChild',
  'getAttribute',
  'localName',
  'nextSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'scrollIntoView',
  'shadowRoot',
  'textContent',
];

const form = (): HTMLFormElement => document.forms[0];

/**
 * A form whose fields have the names of what scripts ask of an element, as browsers show it to them: each field is an
 * own property of the form.
 */
beforeEach(() => {
  document.body.innerHTML =
    '<p>Kratom</p><input form="f"><details><form id="f">heals <b>all</b></form></details><p>pain</p>';
  const field = document.querySelector('input');
  for (const name of NAMES) {
    Object.defineProperty(form(), name, { value: field, configurable: true });
  }
});

/** The DOM of this test stumbles over them itself. */
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(form(), name);
});

describe('a form whose fields are named like properties of the DOM', () => {
  it('is there in the test', () => expect(form().nextSibling).toBe(document.querySelector('input')));

  it('is read like any other, to the end', () => {
    const texts: string[] = [];
    const steps = readBlocks(document, null);
    for (let i = 0; i < 1000; i++) {
      const step = steps.next();
      if (!step.done) continue;
      texts.push(...step.value.page.blocks.map(({ text }) => text));
      break;
    }
    expect(texts).toEqual(['Kratom', 'heals all', 'pain']);
  });

  it('matters when it comes and when its words change', () => {
    const record = { addedNodes: [], removedNodes: [], target: document.body };
    expect(matters({ ...record, type: 'childList', addedNodes: [form()] } as unknown as MutationRecord)).toBe(true);
    const words = document.querySelector('b')?.firstChild;
    expect(matters({ ...record, type: 'characterData', target: words } as unknown as MutationRecord)).toBe(true);
  });

  it('can be scrolled to and unfolded', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b')?.previousSibling ?? document.body);
    showPassage(range);
    expect(document.querySelector('details')?.open).toBe(true);
  });
});
