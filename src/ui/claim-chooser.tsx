import { CLAIM_ORDERS, type ClaimChoice } from '../report/choose-claims.ts';
import { useSay } from './say-context.tsx';

interface ClaimChooserProps {
  choice: ClaimChoice;
  change(changed: Partial<ClaimChoice>): void;
  /** How many claims the choice leaves, and how many there are. */
  shown: number;
  all: number;
}

/** Search and order of the claims, and how many of them that leaves. */
export function ClaimChooser({ choice, change, shown, all }: ClaimChooserProps) {
  const say = useSay();
  const isNarrowed = choice.mark !== null || choice.danger || choice.words.trim() !== '';
  return (
    <div class="chooser">
      <label class="search">
        <span class="unseen">{say('popup_search')}</span>
        <input
          type="search"
          value={choice.words}
          placeholder={say('popup_search')}
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </label>
      <label>
        <span class="unseen">{say('popup_order')}</span>
        <select
          value={choice.order}
          onChange={({ currentTarget }) =>
            change({ order: CLAIM_ORDERS.find((order) => order === currentTarget.value) ?? choice.order })
          }
        >
          {CLAIM_ORDERS.map((order) => (
            <option key={order} value={order}>
              {say(`popup_order_${order}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="shown">
        <span role="status">{shown === all ? say.count('popup_claims', all) : say('popup_shown', { shown, all })}</span>{' '}
        {isNarrowed && (
          <button type="button" class="link" onClick={() => change({ mark: null, danger: false, words: '' })}>
            {say('popup_clear')}
          </button>
        )}
      </p>
    </div>
  );
}
