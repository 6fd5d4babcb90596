import { useSay } from '../ui/say-context.tsx';
import { Switch } from '../ui/switch.tsx';
import type { PopupView } from './view-model.ts';

export interface PopupMenuProps {
  switches: PopupView['switches'];
  tabId: number;
  setSite(on: boolean): void;
  setEverywhere(on: boolean): void;
}

/** The switches for this site and for all, and the way to the popup in a tab. */
export function PopupMenu({ switches: { site, everywhere }, tabId, setSite, setEverywhere }: PopupMenuProps) {
  const say = useSay();
  return (
    <>
      {site && (
        <Switch on={everywhere && site.on} set={setSite}>
          {say('popup_switch_site', { site: site.name })}
        </Switch>
      )}
      <Switch on={everywhere} set={setEverywhere}>
        {say('popup_switch_everywhere')}
      </Switch>
      <a href={`?tab=${tabId}`} target="_blank" rel="noreferrer">
        {say('popup_in_tab')}
      </a>
    </>
  );
}
