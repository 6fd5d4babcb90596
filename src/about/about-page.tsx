import type { AboutView, ExampleClaim } from '../report/about-view.ts';
import { VERDICTS } from '../shared/claim.ts';
import { PageShell } from '../ui/page-shell.tsx';
import { useSay } from '../ui/say-context.tsx';
import type { MessageKey } from '../words/say.ts';

const LIMITS: MessageKey[] = ['about_limit_abstracts', 'about_limit_clinician', 'about_limit_editor'];

const GAPS: MessageKey[] = [
  'about_gap_law',
  'about_gap_states',
  'about_gap_agency',
  'about_gap_second_hand',
  'about_gap_naloxone',
  'about_gap_missing',
  'about_gap_lines',
];

interface AboutPageProps {
  view: AboutView;
  date: string;
}

/** "How we know": who says all this, from what, how it is judged, and what is not known. */
export function AboutPage({ view, date }: AboutPageProps) {
  const say = useSay();
  const { claims, references, identified, retractions, untraceable, subjects, praise, alarm, dated } = view;
  return (
    <PageShell page="about" heading={say('about_heading')} intro={<p>{say('about_intro')}</p>} date={date}>
      <section>
        <h2>{say('about_who')}</h2>
        <p>{say('about_who_made')}</p>
        <p>{say('about_who_ties')}</p>
        <p>{say('about_who_open')}</p>
      </section>
      <section>
        <h2>{say('about_what')}</h2>
        <dl class="figures">
          <Figure number={claims} label={say('about_claims')} />
          <Figure number={references} label={say('about_references')} />
          <Figure number={subjects.people} label={say('about_people')} />
          <Figure number={subjects.animals} label={say('about_animals')} />
          <Figure number={subjects.cells} label={say('about_cells')} />
        </dl>
        <p>{say('about_identified', { identified, references })}</p>
        <p>
          {say.count('about_untraceable', untraceable)} <a href="/src/library/index.html">{say('about_library')}</a>
        </p>
      </section>
      <section>
        <h2>{say('about_limits')}</h2>
        <ul class="plain">
          {LIMITS.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
          <li>
            {retractions === null
              ? say('about_retractions_none')
              : say('about_retractions_some', { ...retractions, references })}
          </li>
        </ul>
      </section>
      <section>
        <h2>{say('about_rules')}</h2>
        <dl class="rules">
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>{say(`library_verdict_${verdict}`)}</dt>
              <dd>{say(`why_${verdict}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('about_rules_surveys')}</p>
        <p>{say('about_rules_sentence')}</p>
      </section>
      <section>
        <h2>{say('about_both')}</h2>
        <p>{say('about_both_note')}</p>
        <div class="both">
          {praise && <Example heading={say('about_praise')} example={praise} />}
          {alarm && <Example heading={say('about_alarm')} example={alarm} />}
        </div>
      </section>
      <section>
        <h2>{say('about_gaps')}</h2>
        <ul class="plain">
          {GAPS.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('about_changes')}</h2>
        {view.changes.length === 0 ? (
          <p>{say('about_changes_none', { date: say.date(view.begun) })}</p>
        ) : (
          <ul class="dated">
            {view.changes.map(({ claim, says, lang, what, date }) => (
              <li key={claim + date}>
                <span>
                  {say('library_says')}{' '}
                  <a href={`/src/library/index.html#claim=${claim}`} lang={lang}>
                    {says}
                  </a>
                </span>
                <span class="note">
                  {date}: <span lang="en">{what}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>{say('about_changes_dated')}</p>
        <ul class="dated">
          {dated.map(({ claim, says, lang, verdict, date }) => (
            <li key={claim}>
              <span>
                {say('library_says')}{' '}
                <a href={`/src/library/index.html#claim=${claim}`} lang={lang}>
                  {says}
                </a>
              </span>
              <span class="note">
                {say(`library_verdict_${verdict}`)}, {date}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </PageShell>
  );
}

function Figure({ number, label }: { number: number; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{number}</dd>
    </div>
  );
}

function Example({ heading, example: { claim, says, lang, known } }: { heading: string; example: ExampleClaim }) {
  const say = useSay();
  return (
    <div>
      <h3>{heading}</h3>
      <p>
        {say('library_says')}{' '}
        <a href={`/src/library/index.html#claim=${claim}`} lang={lang}>
          {says}
        </a>
      </p>
      <p lang={lang}>{known}</p>
    </div>
  );
}
