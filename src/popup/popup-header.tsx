import { useSay } from '../ui/say-context.tsx';
import { Switch } from '../ui/switch.tsx';
import type { PopupView } from './view-model.ts';

interface PopupHeaderProps {
  switches: PopupView['switches'];
  tabId: number;
  setSite(on: boolean): void;
  setEverywhere(on: boolean): void;
}

/** Product, site, and whether it is checked; a press on that opens the switches. */
export function PopupHeader({ switches: { site, everywhere }, tabId, setSite, setEverywhere }: PopupHeaderProps) {
  const say = useSay();
  const isOn = everywhere && site?.on !== false;
  return (
    <header class="top">
      <img src="/icons/32.png" alt="" width="20" height="20" />
      <span class="product">{say('name')}</span>
      {site && <span class="site">{site.name}</span>}
      <button type="button" class={`menu-button ${isOn ? 'is-on' : 'is-off'}`} popovertarget="menu">
        <span class="unseen">{say('popup_menu')}</span> {say(isOn ? 'popup_on' : 'popup_off')}
      </button>
      <div id="menu" class="menu" popover="auto">
        {site && (
          <Switch on={isOn} set={setSite}>
            {say('popup_switch_site', { site: site.name })}
          </Switch>
        )}
        <Switch on={everywhere} set={setEverywhere}>
          {say('popup_switch_everywhere')}
        </Switch>
        <a href={`?tab=${tabId}`} target="_blank" rel="noreferrer">
          {say('popup_in_tab')}
        </a>
      </div>
    </header>
  );
}
