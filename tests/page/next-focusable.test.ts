// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { nextFocusable } from '../../src/page/next-focusable.ts';

const from = (): Node => document.querySelector('#here')?.firstChild as Node;

beforeEach(() => {
  // happy-dom lays nothing out.
  Element.prototype.checkVisibility = () => true;
});

describe('nextFocusable', () => {
  it.each<[string, string, 1 | -1, string | null]>([
    ['the next link', '<a href="#" id="a">x</a><p id="here">y</p><a href="#" id="b">z</a>', 1, 'b'],
    ['the link before', '<a href="#" id="a">x</a><p id="here">y</p><a href="#" id="b">z</a>', -1, 'a'],
    ['one in the same paragraph', '<p id="here">y <b><button id="b">z</button></b></p><a href="#">z</a>', 1, 'b'],
    [
      'none that is disabled or taken out',
      '<p id="here">y</p><button disabled>1</button><a href="#" tabindex="-1">2</a><div inert><a href="#">3</a></div><input id="b">',
      1,
      'b',
    ],
    ['no anchor without an address', '<p id="here">y</p><a name="n">1</a><i tabindex="0" id="b">2</i>', 1, 'b'],
    ['nothing where nothing is', '<a href="#">x</a><p id="here">y</p>', 1, null],
  ])('finds %s', (_, html, by, id) => {
    document.body.innerHTML = html;
    expect(nextFocusable(from(), by)?.id ?? null).toBe(id);
  });
});
