import { attributeOf, domProperty } from '../dom-property.ts';
import type { SiteAdapter } from './site-adapter.ts';

const COMMENT_TYPES = ['Comment', 'Answer', 'UserComments'];
const ENTRY_TYPES = ['DiscussionForumPosting', 'SocialMediaPosting', 'Question'];
const WHITE_SPACE = /\s+/;

const hasClass = (element: Element, ...names: string[]): boolean => {
  const written = attributeOf(element, 'class');
  if (!written) return false;
  const classes = written.split(WHITE_SPACE);
  return names.some((name) => classes.includes(name));
};

const isType = (element: Element, types: string[]): boolean => {
  const type = attributeOf(element, 'itemtype');
  return type !== null && types.includes(type.slice(type.lastIndexOf('/') + 1));
};

/** Any page: what HTML, ARIA, schema.org and the common forum and blog programs call a post. */
export const generic: SiteAdapter = {
  id: 'generic',
  postKind(element) {
    if (hasClass(element, 'comment') || isType(element, COMMENT_TYPES) || attributeOf(element, 'role') === 'comment') {
      return 'comment';
    }
    if (domProperty(element, 'localName') === 'article' || attributeOf(element, 'role') === 'article') return 'entry';
    return hasClass(element, 'post') || isType(element, ENTRY_TYPES) ? 'entry' : null;
  },
};
