import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { loadSay } from '../words/load-say.ts';
import { LibraryPage } from './library-page.tsx';

const { settings } = await readSettings(browser);
const say = await loadSay(settings.language ?? navigator.language);
drawPage(<LibraryPage index={indexEvidence(evidence)} />, say, document.body);
