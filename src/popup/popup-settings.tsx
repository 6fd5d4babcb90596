import { ROLES } from '../shared/settings.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { ReadingGuide } from '../ui/reading-guide.tsx';
import { useSay } from '../ui/say-context.tsx';
import { legendOf } from './legend-of.ts';
import type { PopupActions } from './popup-page.tsx';
import type { PopupView } from './view-model.ts';

interface PopupSettingsProps {
  view: PopupView;
  actions: PopupActions;
  guideOpen?: boolean;
}

/** What hangs on no page: how to read it, what it is for, and where there is more. */
export function PopupSettings({ view, actions, guideOpen }: PopupSettingsProps) {
  const say = useSay();
  return (
    <>
      <ReadingGuide legend={legendOf(view)} setMark={actions.setMark} open={guideOpen} />
      <section class="role">
        <h2>{say('options_role')}</h2>
        <ChoiceList
          name="role"
          legend={say('options_role_note')}
          chosen={view.role ?? 'read'}
          options={ROLES.map((role) => ({ value: role, label: say(`role_${role}`) }))}
          choose={actions.setRole}
        />
      </section>
    </>
  );
}
