import type { CardStudy, CardView } from '../shared/card.ts';
import { useSay } from '../ui/say-context.tsx';

/** The best study for and against what the passage says, and the key works that the page leaves out. */
export function StudyLines({ view: { backs, otherwise, missing } }: { view: CardView }) {
  const say = useSay();
  return (
    <dl class="studies">
      <div>
        <dt>{say('card_backs')}</dt>
        <dd>{backs ? <Study study={backs} /> : say('card_no_study')}</dd>
      </div>
      <div>
        <dt>{say('card_otherwise')}</dt>
        <dd>{otherwise ? <Study study={otherwise} /> : say('card_no_study')}</dd>
      </div>
      {missing.length > 0 && (
        <div>
          <dt>{say('card_missing')}</dt>
          <dd>
            {missing.map((study, at) => (
              <>
                {at > 0 && '; '}
                <Link study={study} />
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Study({ study }: { study: CardStudy }) {
  return (
    <>
      <Link study={study} />{' '}
      <span class="study" lang="en">
        ({study.what})
      </span>
    </>
  );
}

function Link({ study: { url, short, citation } }: { study: CardStudy }) {
  if (url === null)
    return (
      <span title={citation} lang="en">
        {short}
      </span>
    );
  return (
    <a href={url} target="_blank" rel="noreferrer" title={citation} lang="en">
      {short}
    </a>
  );
}
