import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { aboutView } from '../report/about-view.ts';
import { inLanguage } from '../report/in-language.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import type { StoredSettings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { AboutPage } from './about-page.tsx';

const session = new AbortController();
addEventListener('pagehide', () => session.abort(), { once: true });

const english = indexEvidence(evidence);

async function draw({ settings: { language } }: StoredSettings): Promise<void> {
  const { say, index } = await inLanguage(language ?? navigator.language, english);
  drawPage(
    <AboutPage view={aboutView(index, say)} date={index.dataset.date} />,
    say,
    document.body,
    say('about_heading'),
  );
}

watchSettings((stored) => void draw(stored), browser, session.signal);
await draw(await readSettings(browser));
