import { useSay } from '../ui/say-context.tsx';
import type { ImportView, OptionsActions } from './options-view.ts';

interface DataSectionProps {
  incoming: ImportView;
  actions: Pick<OptionsActions, 'exportAll' | 'look' | 'take' | 'leave'>;
}

/** Everything that is kept, out to a file and in from one. What a file would change is shown before it does. */
export function DataSection({ incoming, actions }: DataSectionProps) {
  const say = useSay();
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await actions.look(file);
    input.value = '';
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{say('options_data')}</h2>
      <p class="section-note">{say('options_data_note')}</p>
      <div class="row">
        <button type="button" class="quiet" onClick={actions.exportAll}>
          {say('options_export')}
        </button>
        <label class="file">
          <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => read(currentTarget)} />
          <span class="quiet">{say('options_import')}</span>
        </label>
      </div>
      <div role="status">
        {incoming.kind === 'refused' && <p class="problem">{incoming.words}</p>}
        {incoming.kind === 'taken' && <p>{say('options_import_taken')}</p>}
        {incoming.kind === 'preview' && incoming.changes.length === 0 && <p>{say('options_import_same')}</p>}
      </div>
      {incoming.kind === 'preview' && incoming.changes.length > 0 && (
        <div class="preview">
          <h3>{say('options_import_preview')}</h3>
          <ul class="plain">
            {incoming.changes.map(({ what, from, to }) => (
              <li key={what}>{say('options_import_from', { what, from, to })}</li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="action" onClick={actions.take}>
              {say('options_import_take')}
            </button>
            <button type="button" class="quiet" onClick={actions.leave}>
              {say('options_import_leave')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
