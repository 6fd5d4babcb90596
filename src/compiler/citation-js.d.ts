/* Citation.js comes without types; these are the parts in use. https://citation.js.org/api/0.7/ */

declare module '@citation-js/core' {
  import type { CslItem } from '../shared/csl-item.ts';

  export class Cite {
    constructor(data: CslItem | CslItem[]);
    format(output: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
    format(output: 'bibtex' | 'ris'): string;
  }

  export const plugins: {
    config: {
      get(name: '@csl'): { templates: { get(name: string): string; add(name: string, style: string): void } };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
