import type { LabelledBlock, LabelledDocument } from './labelled-text.ts';

type Link = LabelledDocument['links'][number];

/** Elements that stand in another one: neighbours share it. */
const HOLDERS: Record<string, { open: string; close: string }> = {
  li: { open: '<ul>', close: '</ul>' },
  td: { open: '<table><tr>', close: '</tr></table>' },
};

/** A page that holds a passage and nothing else. */
export function renderPassage(text: string): string {
  return renderPage('', [`<p>${escapeHtml(text)}</p>`]);
}

/**
 * A labelled document as a browser would meet it: one element a block, one `<article class="post">` a post. Each link is set on the first
 * place of its text after the links before it; one whose text stands nowhere follows at the end.
 */
export function renderDocument({ title, blocks, links }: LabelledDocument): string {
  const left = [...links];
  const out: string[] = [];
  let holder: string | undefined;
  let post: number | undefined;
  const closeHolder = (): void => {
    if (holder !== undefined) out.push(HOLDERS[holder].close);
    holder = undefined;
  };
  for (const block of blocks) {
    if (block.post !== undefined && block.post !== post) {
      closeHolder();
      if (post !== undefined) out.push('</article>');
      out.push(`<article class="post" id="post-${block.post}">`);
      post = block.post;
    }
    if (block.tag !== holder) {
      closeHolder();
      if (block.tag in HOLDERS) {
        holder = block.tag;
        out.push(HOLDERS[holder].open);
      }
    }
    out.push(renderBlock(block, left));
  }
  closeHolder();
  if (post !== undefined) out.push('</article>');
  out.push(...left.map((link) => `<p>${renderLink(link)}</p>`));
  return renderPage(title, out);
}

function renderPage(title: string, lines: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>\n${lines.join('\n')}\n</body></html>`;
}

function renderBlock({ tag, text }: LabelledBlock, left: Link[]): string {
  // A lone link keeps its place in the list: its address may serve again at the end, as on real pages.
  if (tag === 'a') return `<p>${renderLink({ text, href: left.find((link) => link.text === text)?.href ?? '#' })}</p>`;
  const element = `<${tag}>${withLinks(text, left)}</${tag}>`;
  return tag === 'figcaption' ? `<figure>${element}</figure>` : element;
}

/** Takes the links that are set out of `left`. */
function withLinks(text: string, left: Link[]): string {
  let html = escapeHtml(text);
  for (const link of [...left]) {
    const words = escapeHtml(link.text);
    if (words === '' || !html.includes(words)) continue;
    html = html.replace(words, () => renderLink(link));
    left.splice(left.indexOf(link), 1);
  }
  return html;
}

function renderLink({ text, href }: Link): string {
  return `<a href="${escapeHtml(href).replace(/"/g, '&quot;')}">${escapeHtml(text)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
