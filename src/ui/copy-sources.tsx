import { useState } from 'preact/hooks';
import { SOURCE_FORMATS, type SourceFormat } from '../report/copy-sources.ts';
import type { SourceView } from '../report/source-view.ts';
import { useSay } from './say-context.tsx';

/** Copies sources in a format; `false` where the browser does not allow it. */
export type CopySources = (sources: readonly SourceView[], format: SourceFormat) => Promise<boolean>;

/** The menu above a list of sources: as what to copy them, and all at once. `copyOne` is for a button at each. */
export function useCopySources(copy: CopySources, all: () => readonly SourceView[]) {
  const say = useSay();
  const [format, setFormat] = useState<SourceFormat>('markdown');
  const [status, setStatus] = useState('');
  const copyThese = async (sources: readonly SourceView[]) => {
    const done = await copy(sources, format);
    setStatus(done ? say.count('sources_copied', sources.length) : say('sources_copy_failed'));
  };
  const menu = (
    <p class="copy-menu">
      <label>
        {say('sources_copy_as')}{' '}
        <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as SourceFormat)}>
          {Object.entries(SOURCE_FORMATS).map(([name, key]) => (
            <option key={name} value={name}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" class="quiet" onClick={() => copyThese(all())}>
        {say('sources_copy_all')}
      </button>
      <span class="status" role="status">
        {status}
      </span>
    </p>
  );
  return { menu, copyOne: (source: SourceView) => copyThese([source]) };
}
