import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  set(on: boolean): void;
  children: ComponentChildren;
}

/** An on-off switch with its label. */
export function Switch({ on, set, children }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => set(!on)}>
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
