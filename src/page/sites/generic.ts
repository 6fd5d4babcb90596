import type { SiteAdapter } from './site-adapter.ts';

const COMMENT_TYPES = ['Comment', 'Answer', 'UserComments'];
const ENTRY_TYPES = ['DiscussionForumPosting', 'SocialMediaPosting', 'Question'];
const WHITE_SPACE = /\s+/;

const hasClass = (element: Element, ...names: string[]): boolean => {
  const written = element.getAttribute('class');
  if (!written) return false;
  const classes = written.split(WHITE_SPACE);
  return names.some((name) => classes.includes(name));
};

const isType = (element: Element, types: string[]): boolean => {
  const type = element.getAttribute('itemtype');
  return type !== null && types.includes(type.slice(type.lastIndexOf('/') + 1));
};

/** Any page: what HTML, ARIA, schema.org and the common forum and blog programs call a post. */
export const generic: SiteAdapter = {
  id: 'generic',
  postKind(element) {
    if (hasClass(element, 'comment') || isType(element, COMMENT_TYPES) || element.getAttribute('role') === 'comment') {
      return 'comment';
    }
    if (element.localName === 'article' || element.getAttribute('role') === 'article') return 'entry';
    return hasClass(element, 'post') || isType(element, ENTRY_TYPES) ? 'entry' : null;
  },
};
