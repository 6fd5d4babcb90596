/** Language codes that say nothing: undetermined, multiple, no linguistic content. */
const SAYS_NOTHING = ['', 'und', 'mul', 'zxx'];

/** Whether a document is in English as far as it says: one that names no language is taken as English. */
export function isEnglish({ documentElement }: Document): boolean {
  const [language] = (documentElement?.getAttribute('lang') ?? '').trim().toLowerCase().split(/[-_]/, 1);
  return language === 'en' || SAYS_NOTHING.includes(language);
}
