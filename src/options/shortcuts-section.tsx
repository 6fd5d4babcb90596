import { useState } from 'preact/hooks';
import { useSay } from '../ui/say-context.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';

interface ShortcutsSectionProps {
  view: Pick<OptionsView, 'shortcuts' | 'shortcutPlace'>;
  actions: Pick<OptionsActions, 'openShortcuts' | 'copy'>;
}

/** Which keys there are, and how this browser has them changed. */
export function ShortcutsSection({ view: { shortcuts, shortcutPlace }, actions }: ShortcutsSectionProps) {
  const say = useSay();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('options_keys')}</h2>
      {shortcuts.length === 0 ? (
        <p class="section-note">{say('options_keys_none')}</p>
      ) : (
        <dl class="keys">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys === '' ? say('options_keys_unset') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      {shortcutPlace.kind === 'opens' && (
        <>
          <p>{say('options_keys_firefox')}</p>
          <button type="button" class="quiet" onClick={actions.openShortcuts}>
            {say('options_keys_open')}
          </button>
        </>
      )}
      {shortcutPlace.kind === 'by-hand' && <p>{say('options_keys_by_hand')}</p>}
      {shortcutPlace.kind === 'address' && <CopyAddress address={shortcutPlace.address} copy={actions.copy} />}
    </section>
  );
}

/** Extensions may not link to pages of Chrome's own: the address is there to be copied. */
function CopyAddress({ address, copy }: { address: string; copy: OptionsActions['copy'] }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  return (
    <div class="field">
      <label for="options-keys">{say('options_keys_chrome')}</label>
      <div class="with-button">
        <input id="options-keys" readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        <button type="button" class="quiet" onClick={async () => setCopied(await copy(address))}>
          {say('options_keys_copy')}
        </button>
      </div>
      <span class="hint" role="status">
        {copied && say('options_keys_copied')}
      </span>
    </div>
  );
}
