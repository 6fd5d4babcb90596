import { countsInWords, type PictureRow, rowName } from '../report/evidence-picture.ts';
import { useSay } from './say-context.tsx';

const KINDS = ['for', 'limits', 'against'] as const;

/** One dot a study: people, animals, cells; for, in part, against. The same stands beside it in words. */
export function EvidencePicture({ rows }: { rows: readonly PictureRow[] }) {
  const say = useSay();
  return (
    <dl class="picture">
      {rows.map((row) => (
        <div key={row.subjects}>
          <dt>{rowName(row, say)}</dt>
          <dd>
            <span class="dots" aria-hidden="true">
              {KINDS.flatMap((kind) =>
                Array.from({ length: row[kind] }, (_, i) => <i key={`${kind}${i}`} class={kind} />),
              )}
            </span>
            {countsInWords(row, say)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
