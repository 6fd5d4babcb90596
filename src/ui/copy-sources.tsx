import { useState } from 'preact/hooks';
import { SOURCE_FORMATS, type SourceFormat } from '../report/copy-sources.ts';
import type { SourceView } from '../report/source-view.ts';

/** Copies sources in a format; `false` where the browser does not allow it. */
export type CopySources = (sources: readonly SourceView[], format: SourceFormat) => Promise<boolean>;

/** The menu above a list of sources: as what to copy them, and all at once. `copyOne` is for a button at each. */
export function useCopySources(copy: CopySources, all: () => readonly SourceView[]) {
  const [format, setFormat] = useState<SourceFormat>('markdown');
  const [status, setStatus] = useState('');
  const copyThese = async (sources: readonly SourceView[]) => {
    const done = await copy(sources, format);
    setStatus(done ? `Copied ${sources.length}.` : 'The browser did not allow it.');
  };
  const menu = (
    <p class="copy-menu">
      <label>
        Copy as{' '}
        <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as SourceFormat)}>
          {Object.entries(SOURCE_FORMATS).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" class="quiet" onClick={() => copyThese(all())}>
        Copy all
      </button>
      <span class="status" role="status">
        {status}
      </span>
    </p>
  );
  return { menu, copyOne: (source: SourceView) => copyThese([source]) };
}
