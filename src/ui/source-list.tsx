import type { SourceGroup, SourceView } from '../report/source-view.ts';
import { useSay } from './say-context.tsx';

interface SourceGroupsProps {
  groups: readonly SourceGroup[];
  /** Of their headings. */
  level: 4 | 5;
  copyOne?: CopyOne;
}

/** Where it is given, each source has a button for it. */
type CopyOne = (source: SourceView) => void;

/** Sources under "Says otherwise", "Limits it", "Backs it". */
export function SourceGroups({ groups, level, copyOne }: SourceGroupsProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      {groups.map(({ stand, heading, sources }) => (
        <div key={stand} class={`source-group stand-${stand}`}>
          <Heading>{heading}</Heading>
          <SourceList sources={sources} copyOne={copyOne} />
        </div>
      ))}
    </>
  );
}

/** Sources one below the other: citation with its link, what it was, and the details for who wants them. */
export function SourceList({ sources, copyOne }: { sources: readonly SourceView[]; copyOne?: CopyOne }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} copyOne={copyOne} />
      ))}
    </ul>
  );
}

function SourceItem({ source, copyOne }: { source: SourceView; copyOne?: CopyOne }) {
  const say = useSay();
  const { citation, short, url, what, finding, notes } = source;
  return (
    <li>
      {url === null ? (
        <span lang="en">{citation}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" lang="en">
          {citation}
        </a>
      )}
      <span class="study" lang="en">
        {what}
      </span>
      {copyOne && (
        <button
          type="button"
          class="quiet"
          aria-label={say('sources_copy_named', { source: short })}
          onClick={() => copyOne(source)}
        >
          {say('sources_copy')}
        </button>
      )}
      {(finding || notes.length > 0) && (
        <details class="study-details">
          <summary>{say('sources_details')}</summary>
          {finding && <p lang="en">{finding}</p>}
          {notes.map((note) => (
            <p key={note} class="note" lang="en">
              {note}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}
