import type { CountryOption } from '../report/place-options.ts';
import { ROLES, type Settings } from '../shared/settings.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { PageShell } from '../ui/page-shell.tsx';
import { PlacePicker } from '../ui/place-picker.tsx';
import { useSay } from '../ui/say-context.tsx';
import { SampleSection, type SampleSectionProps } from './sample-section.tsx';

export interface WelcomePageProps {
  settings: Settings;
  countries: readonly CountryOption[];
  sample: SampleSectionProps;
  date: string;
  change(changed: Partial<Settings>): void;
}

const NEVER = [
  'welcome_never_network',
  'welcome_never_account',
  'welcome_never_change',
  'welcome_never_judge',
] as const;

/** The first page that a reader sees: what the extension does, shown at work, and what it never does. */
export function WelcomePage({ settings, countries, sample, date, change }: WelcomePageProps) {
  const say = useSay();
  return (
    <PageShell heading={say('welcome_heading')} intro={<p>{say('welcome_intro')}</p>} date={date}>
      <SampleSection {...sample} />
      <section>
        <h2>{say('welcome_never')}</h2>
        <ul class="never">
          {NEVER.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
        <p>{say('welcome_nothing_found')}</p>
      </section>
      <section>
        <h2>{say('welcome_role')}</h2>
        <ChoiceList
          name="role"
          legend={say('options_role_note')}
          chosen={settings.role ?? ''}
          options={ROLES.map((role) => ({ value: role, label: say(`role_${role}`) }))}
          choose={(value) => change({ role: ROLES.find((role) => role === value) ?? null })}
        />
      </section>
      <section>
        <h2>
          {say('place_heading')} <span class="hint">{say('welcome_optional')}</span>
        </h2>
        <p class="section-note">{say('place_note')}</p>
        <PlacePicker place={settings.country} countries={countries} set={(country) => change({ country })} />
      </section>
      <section>
        <h2>{say('welcome_pin')}</h2>
        <ul class="plain">
          <li>{say('welcome_pin_chrome')}</li>
          <li>{say('welcome_pin_firefox')}</li>
        </ul>
        <p>{say('welcome_done')}</p>
      </section>
    </PageShell>
  );
}
