import type { PageText } from '../shared/page-text.ts';
import type { SpamReport } from '../shared/spam.ts';
import type { Shelf } from './lens/look-through-lens.ts';
import { readStructuredData } from './structured-data.ts';

/** What a page offers, for the lens: the names that its markup has for it, and its main heading. Nothing where it does not sell. */
export function shelfOf(page: PageText, spam: SpamReport | null): Shelf {
  if (!spam?.isShop) return { sells: false, products: [] };
  const named = readStructuredData(page).products.map(({ name }) => name);
  const headings = page.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ text }) => text);
  return { sells: true, products: [...named, ...headings].filter((name) => name.trim() !== '') };
}
