import { countsInWords, type PictureRow, rowName } from '../report/evidence-picture.ts';

const KINDS = ['for', 'limits', 'against'] as const;

/** One dot a study: people, animals, cells; for, in part, against. The same stands beside it in words. */
export function EvidencePicture({ rows }: { rows: readonly PictureRow[] }) {
  return (
    <dl class="picture">
      {rows.map((row) => (
        <div key={row.subjects}>
          <dt>{rowName(row)}</dt>
          <dd>
            <span class="dots" aria-hidden="true">
              {KINDS.flatMap((kind) =>
                Array.from({ length: row[kind] }, (_, i) => <i key={`${kind}${i}`} class={kind} />),
              )}
            </span>
            {countsInWords(row)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
