import { useSay } from '../ui/say-context.tsx';
import type { StateAction, StateWords } from './state-words.ts';

interface StateMessageProps {
  words: StateWords;
  act(action: StateAction): void;
}

/** Why there is nothing to list, and what can be done about it. */
export function StateMessage({ words: { name, actions }, act }: StateMessageProps) {
  const say = useSay();
  return (
    <section class="state">
      <h1>{say(`popup_${name}`)}</h1>
      <p>{say(`popup_${name}_text`)}</p>
      {actions.length > 0 && (
        <div class="actions">
          {actions.map((action) => (
            <button key={action} type="button" class="action" onClick={() => act(action)}>
              {say(`popup_${action}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
