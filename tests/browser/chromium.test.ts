import { describeExtension } from '../support/describe-extension.ts';
import { startChromium } from '../support/start-chromium.ts';

describeExtension('Chromium', startChromium);
