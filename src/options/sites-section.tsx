import { useState } from 'preact/hooks';
import { parseSite } from '../platform/site-of.ts';
import { useSay } from '../ui/say-context.tsx';

interface SitesSectionProps {
  sites: readonly string[];
  set(sites: string[]): void;
}

/** The sites that are switched off: to be added, also as `*.example.org`, and removed. */
export function SitesSection({ sites, set }: SitesSectionProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    if (!site.ok) return setProblem(say('options_sites_bad', { typed: typed.trim() }));
    if (sites.includes(site.value)) return setProblem(say('options_sites_known', { site: site.value }));
    setProblem('');
    setTyped('');
    set([...sites, site.value]);
  };
  return (
    <>
      <h3>{say('options_sites')}</h3>
      {sites.length === 0 ? (
        <p class="section-note">{say('options_sites_none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('options_sites_remove_named', { site })}
                onClick={() => set(sites.filter((each) => each !== site))}
              >
                {say('options_sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={add} noValidate>
        <label for="options-site">{say('options_sites_add')}</label>
        <div class="with-button">
          <input
            id="options-site"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="options-site-hint options-site-problem"
            aria-invalid={problem !== ''}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" class="quiet">
            {say('options_sites_button')}
          </button>
        </div>
        <span id="options-site-hint" class="hint">
          {say('options_sites_hint')}
        </span>
        <span id="options-site-problem" class="problem" role="alert">
          {problem}
        </span>
      </form>
    </>
  );
}
