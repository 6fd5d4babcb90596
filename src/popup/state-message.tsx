import type { StateAction, StateWords } from './state-words.ts';

interface StateMessageProps {
  words: StateWords;
  act(action: StateAction): void;
}

/** Why there is nothing to list, and what can be done about it. */
export function StateMessage({ words: { heading, text, actions }, act }: StateMessageProps) {
  return (
    <section class="state">
      <h1>{heading}</h1>
      <p>{text}</p>
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ action, label }) => (
            <button key={action} type="button" class="action" onClick={() => act(action)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
