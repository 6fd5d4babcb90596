import { PALETTES, ROLES } from '../shared/settings.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { PageShell } from '../ui/page-shell.tsx';
import { PlacePicker } from '../ui/place-picker.tsx';
import { useSay } from '../ui/say-context.tsx';
import { Switch } from '../ui/switch.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsPageProps {
  view: OptionsView;
  actions: OptionsActions;
}

/** Everything that can be set, and everything that is kept. */
export function OptionsPage({ view, actions }: OptionsPageProps) {
  const say = useSay();
  const { settings, legend, countries, languages, status, date } = view;
  const { change } = actions;
  return (
    <PageShell page="options" heading={say('options_heading')} intro={<p>{say('options_intro')}</p>} date={date}>
      <p role="status" class="saved">
        {status}
      </p>
      <section aria-labelledby="pages">
        <h2 id="pages">{say('options_pages')}</h2>
        <Switch on={settings.enabled} set={(enabled) => change({ enabled })}>
          {say('options_everywhere')}
        </Switch>
        <Switch on={settings.frames} set={(frames) => change({ frames })}>
          {say('options_frames')} <span class="hint">{say('options_frames_note')}</span>
        </Switch>
        <SitesSection sites={settings.offSites} set={(offSites) => change({ offSites })} />
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{say('options_marks')}</h2>
        <ul class="legend">
          {legend.map(({ mark, label, line, on }) => (
            <li key={mark} class={`mark-${mark}`}>
              <Switch on={on} set={(wanted) => change({ marks: { ...settings.marks, [mark]: wanted } })}>
                <MarkIcon mark={mark} />
                <span class={`line line-${line}`}>{label}</span>
              </Switch>
            </li>
          ))}
        </ul>
        <p class="section-note">{say('options_marks_note')}</p>
        <ChoiceList
          name="palette"
          legend={say('options_palette')}
          chosen={settings.palette}
          options={PALETTES.map((palette) => ({ value: palette, label: say(`options_palette_${palette}`) }))}
          choose={(palette) => change({ palette })}
        />
        <Switch on={settings.printMarks} set={(printMarks) => change({ printMarks })}>
          {say('options_print_marks')}
        </Switch>
        <Switch on={settings.cardOnRest} set={(cardOnRest) => change({ cardOnRest })}>
          {say('options_card_rest')} <span class="hint">{say('options_card_rest_note')}</span>
        </Switch>
      </section>
      <section aria-labelledby="place">
        <h2 id="place">{say('place_heading')}</h2>
        <p class="section-note">{say('place_note')}</p>
        <PlacePicker place={settings.country} countries={countries} set={(country) => change({ country })} />
      </section>
      <section aria-labelledby="role">
        <h2 id="role">{say('options_role')}</h2>
        <ChoiceList
          name="role"
          legend={say('options_role_note')}
          chosen={settings.role ?? ''}
          options={[
            ...ROLES.map((role) => ({ value: role, label: say(`role_${role}`) })),
            { value: '', label: say('options_role_unsaid') },
          ]}
          choose={(value) => change({ role: ROLES.find((role) => role === value) ?? null })}
        />
      </section>
      <LanguageSection languages={languages} chosen={settings.language} choose={(language) => change({ language })} />
      <ShortcutsSection view={view} actions={actions} />
      <CorrectionsSection corrections={view.corrections} undo={actions.undo} />
      <DataSection incoming={view.incoming} actions={actions} />
    </PageShell>
  );
}
