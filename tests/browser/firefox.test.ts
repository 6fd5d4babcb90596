import { describeExtension } from '../support/describe-extension.ts';
import { startFirefox } from '../support/start-firefox.ts';

describeExtension('Firefox', startFirefox);
