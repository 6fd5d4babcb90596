// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { drawPage } from '../../src/ui/draw-page.tsx';
import { useSay } from '../../src/ui/say-context.tsx';
import { loadSay } from '../../src/words/load-say.ts';

function Product() {
  return <p>{useSay()('name')}</p>;
}

afterEach(() => render(null, document.body));

describe('a page of the extension', () => {
  it('is drawn in the language of its texts, and says so', async () => {
    const say = await loadSay('en-AU');
    act(() => drawPage(<Product />, say, document.body));
    expect(document.documentElement.lang).toBe('en');
    expect(document.body.textContent).toBe('Kratom Claim Check');
  });

  it('has no texts by accident: a component outside of it says what is missing', () => {
    expect(() => act(() => render(<Product />, document.body))).toThrow(/SayContext\.Provider/);
  });
});
