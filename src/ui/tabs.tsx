import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** How much there is to see; not said where it is left out. */
  count?: number;
}

interface TabsProps<Name extends string> {
  /** What the tabs are parts of. */
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  choose(name: Name): void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** Where a key leads from a tab, as the tabs pattern of WAI-ARIA has it; `undefined` for keys of others. */
function target(key: string, at: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}

/**
 * Tabs with one panel, by mouse, keyboard and screen reader: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. Arrows choose
 * at once, since nothing has to be loaded; one Tab leads from the tabs into what they show.
 */
export function Tabs<Name extends string>({ label, tabs, chosen, choose, children }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const drawn = useRef(chosen);
  useLayoutEffect(() => {
    if (drawn.current === chosen) return;
    drawn.current = chosen;
    // Somebody far down in one panel begins the next one at its start.
    if (panel.current && panel.current.getBoundingClientRect().top < 0) panel.current.scrollIntoView();
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, key } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const to = target(
      key,
      tabs.findIndex(({ name }) => name === chosen),
      tabs.length,
    );
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to].name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to].focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} class="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: text, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls={name === chosen ? 'panel' : undefined}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
          >
            {text} {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div
        ref={panel}
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${chosen}`}
        class={`panel panel-${chosen}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}
