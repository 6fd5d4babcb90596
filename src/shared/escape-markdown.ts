/** Backslash before what could mean something to a Markdown reader, also to one that links bare addresses. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]|:(?=\/\/)|(?<=\bwww)\.|^[-+]|(?<=^\d{1,9})[.)]/gi, '\\$&');
}
