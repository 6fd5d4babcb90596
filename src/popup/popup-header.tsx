import { Lazy } from '../ui/lazy.tsx';
import { useSay } from '../ui/say-context.tsx';
import type { PopupMenuProps } from './popup-menu.tsx';

const loadMenu = () => import('./popup-menu.tsx');

/** Product, site, and whether it is checked; a press on that opens the switches. */
export function PopupHeader(menu: PopupMenuProps) {
  const { site, everywhere } = menu.switches;
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
        <Lazy load={loadMenu}>{({ PopupMenu }) => <PopupMenu {...menu} />}</Lazy>
      </div>
    </header>
  );
}
