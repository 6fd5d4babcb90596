// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../src/ui/tabs.tsx';
import { click, draw, erase, textOf } from '../support/draw.tsx';

const TABS = [
  { name: 'one', label: 'One', count: 3 },
  { name: 'two', label: 'Two' },
  { name: 'three', label: 'Three' },
] as const;

function Page() {
  const [chosen, setChosen] = useState<'one' | 'two' | 'three'>('one');
  return (
    <Tabs label="Parts" tabs={TABS} chosen={chosen} choose={(name) => setChosen(name)}>
      <p>About {chosen}</p>
    </Tabs>
  );
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
const chosen = () => document.querySelector('[aria-selected=true]');

beforeEach(async () => {
  await draw(<Page />);
  (chosen() as HTMLElement).focus();
});
afterEach(erase);

describe('tabs', () => {
  it.each([
    [['ArrowRight'], 'two'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'one'],
    [['ArrowLeft'], 'three'],
    [['End'], 'three'],
    [['End', 'Home'], 'one'],
    [['ArrowDown'], 'one'],
    [['x'], 'one'],
  ])('%j: choose %s, with the focus on it', async (keys, name) => {
    for (const key of keys) await press(key);
    expect(chosen()?.id).toBe(`tab-${name}`);
    expect(document.activeElement).toBe(chosen());
    expect(textOf('[role=tabpanel]')).toBe(`About ${name}`);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leave arrows with %s to the browser', async (modifier) => {
    await press('ArrowRight', { [modifier]: true });
    expect(chosen()?.id).toBe('tab-one');
  });

  it('are one stop of the keyboard', async () => {
    await press('ArrowRight');
    const stops = [...document.querySelectorAll<HTMLElement>('[role=tab]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([chosen()]);
  });

  it('are chosen by a click', async () => {
    await click(document.querySelector('#tab-three'));
    expect(textOf('[role=tabpanel]')).toBe('About three');
  });

  it('name their list and their panel', () => {
    expect(document.querySelector('[role=tablist]')?.getAttribute('aria-label')).toBe('Parts');
    expect(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(chosen()?.id);
    expect(chosen()?.getAttribute('aria-controls')).toBe('panel');
    expect(chosen()?.textContent).toBe('One 3');
  });
});
