/** What one folder of `src/` is for, and what its code may lean on. */
export interface Layer {
  holds: string;
  /** Folders of `src/` it may import from, beside itself. */
  below: string[];
  /** Packages it may import at run time; types may come from those of `types` too. */
  packages: string[];
  types?: string[];
}

const POLYFILL = 'webextension-polyfill';
const DOWN_TO_MESSAGING = ['report', 'words', 'messaging', 'platform', 'generated', 'shared'];

/** Imports point down only. The order is that of the list, the highest first. */
export const LAYERS: Record<string, Layer> = {
  commands: {
    holds: 'the npm commands',
    below: ['cli', 'eval', 'report', 'words', 'compiler', 'engine', 'generated', 'shared'],
    packages: ['node', 'vite', 'vitest', 'playwright-core', 'puppeteer-core'],
  },
  cli: {
    holds: 'the command line: inputs in, reports out',
    below: ['report', 'words', 'platform', 'page', 'spam', 'citations', 'engine', 'generated', 'shared'],
    packages: ['node', '@mixmark-io/domino', 'encoding-sniffer'],
  },
  eval: {
    holds: 'the checker scored against labelled text',
    below: ['engine', 'shared'],
    packages: ['node'],
  },
  popup: {
    holds: 'the popup: wiring of its page',
    below: ['ui', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  library: {
    holds: 'the library of all claims: wiring of its page',
    below: ['ui', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  options: {
    holds: 'the options: wiring of their page',
    below: ['ui', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  about: {
    holds: '"How we know": wiring of its page',
    below: ['ui', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  handout: {
    holds: 'the sheet for doctor or pharmacist: wiring of its page',
    below: ['ui', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  welcome: {
    holds: 'the first page after installation: wiring',
    below: ['ui', 'content', ...DOWN_TO_MESSAGING],
    packages: ['preact'],
  },
  background: {
    holds: 'what the browser wakes: listeners without state',
    below: ['content', ...DOWN_TO_MESSAGING],
    packages: [POLYFILL],
  },
  content: {
    holds: 'the scripts injected into pages: wiring',
    below: ['card', 'ui', 'page', 'spam', 'citations', 'engine', ...DOWN_TO_MESSAGING],
    packages: [],
  },
  card: {
    holds: 'the card in a page: when it opens, where it stands, what it shows',
    below: ['ui', 'report', 'words', 'page', 'shared'],
    packages: ['preact'],
  },
  ui: { holds: 'Preact components shared by the pages', below: ['report', 'words', 'shared'], packages: ['preact'] },
  report: {
    holds: 'one report in every form it is shown or exported in',
    below: ['words', 'shared'],
    packages: [],
  },
  words: { holds: "the texts of the interface in the reader's language", below: ['generated', 'shared'], packages: [] },
  messaging: { holds: 'typed calls between the parts', below: ['platform', 'shared'], packages: [], types: [POLYFILL] },
  platform: { holds: 'the browser behind types', below: ['shared'], packages: [], types: [POLYFILL] },
  page: { holds: 'DOM to blocks, posts and marks', below: ['engine', 'shared'], packages: [] },
  spam: {
    holds: 'what a page looks like to who fights spam or false claims',
    below: ['citations', 'shared'],
    packages: ['punycode'],
  },
  citations: { holds: 'findings and sources to what carries which', below: ['shared'], packages: [] },
  engine: { holds: 'text to findings', below: ['shared'], packages: [] },
  compiler: {
    holds: 'dataset to generated files, at build time',
    below: ['citations', 'engine', 'shared'],
    packages: [
      'node',
      'vite',
      'yaml',
      'ajv',
      'csv-parse',
      '@gfx/zopfli',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-ris',
    ],
  },
  shared: { holds: 'types and tiny pure helpers', below: [], packages: [] },
};

/**
 * Narrower than their folder: the gate runs on every page, the engine's script in every page about
 * kratom, that of the citations where somebody looks.
 */
export const NARROW: Record<string, RegExp> = {
  'src/content/gate.iife.ts': /^src\/(generated\/gate-terms|messaging\/(calls|send)|platform\/browser)\.ts$/,
  'src/content/engine.iife.ts': /^src\/((page|engine|report|messaging|platform|shared)\/|generated\/engine-data\.ts$)/,
  'src/content/citations.iife.ts':
    /^src\/((spam|citations|report|shared)\/|page\/(read-metadata|read-surroundings|run-in-slices|show-passage|signal-marks)|platform\/unpack|generated\/(citation|lens|spam)-data\.ts$)/,
  'src/content/card.iife.ts': /^src\/((card|ui|messaging|platform|shared)\/)/,
  'src/background/index.ts':
    /^src\/(background|messaging|platform|shared)\/|^src\/content\/((engine|citations|card)\.iife\.ts|highlights(-ink|-forced)?\.css)$/,
};
