// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchChanges } from '../../src/page/watch-changes.ts';
import { settled } from '../support/fake-clock.ts';

const PAGE = `<p id="text">Kratom</p><div id="box"></div><code id="code">x</code>
  <div contenteditable="true"><p id="edited">a</p></div><details id="more"><p>folded</p></details>`;

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The test page has no #${id}.`);
  return element;
};

const write = (id: string, text: string): void => {
  (find(id).firstChild as Text).data = text;
};

const element = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};

/** How often a change is told of. */
async function toldOf(change: () => void): Promise<number> {
  let told = 0;
  const end = new AbortController();
  watchChanges(() => told++, end.signal)([document]);
  change();
  await settled();
  end.abort();
  return told;
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('is told', () => {
  it.each<{ name: string; change: () => void }>([
    { name: 'an element with words comes', change: () => find('box').append(element('<p>Kratom is</p>')) },
    { name: 'words come', change: () => find('box').append('Kratom is') },
    { name: 'an element with words goes', change: () => find('text').remove() },
    { name: 'words change', change: () => write('text', 'Kratom cures') },
    { name: 'details are opened', change: () => find('more').setAttribute('open', '') },
    { name: 'something is hidden', change: () => find('text').setAttribute('hidden', '') },
  ])('$name', async ({ change }) => expect(await toldOf(change)).toBe(1));

  it('many changes in one go are one', async () => {
    expect(await toldOf(() => Array.from({ length: 50 }, () => find('box').append('more words')))).toBe(1);
  });

  it('changes in a shadow root that was added', async () => {
    const root = find('box').attachShadow({ mode: 'open' });
    let told = 0;
    const end = new AbortController();
    watchChanges(() => told++, end.signal)([document, root]);
    root.append('more words');
    await settled();
    end.abort();
    expect(told).toBe(1);
  });
});

describe('is not told', () => {
  it.each<{ name: string; change: () => void }>([
    { name: 'a script comes', change: () => find('box').append(element('<script type="text/x">var words</script>')) },
    { name: 'something hidden comes', change: () => find('box').append(element('<p hidden>words</p>')) },
    { name: 'a counter counts', change: () => write('text', '12:34:56') },
    { name: 'an empty element comes', change: () => find('box').append(element('<img src="x:">')) },
    { name: 'code changes', change: () => write('code', 'more words') },
    { name: 'somebody writes', change: () => write('edited', 'more words') },
    { name: 'a class changes', change: () => find('text').setAttribute('class', 'large') },
  ])('$name', async ({ change }) => expect(await toldOf(change)).toBe(0));

  it('after its end', async () => {
    let told = 0;
    const end = new AbortController();
    const watch = watchChanges(() => told++, end.signal);
    watch([document]);
    end.abort();
    watch([document]);
    find('box').append('more words');
    await settled();
    expect(told).toBe(0);
  });
});
