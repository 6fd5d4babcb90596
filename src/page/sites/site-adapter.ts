/** What a site calls its posts. It returns facts about elements, never findings. */
export interface SiteAdapter {
  id: string;
  /** `comment`: always one post of a thread. `entry`: a post only where it has siblings of its kind. */
  postKind(element: Element): PostKind | null;
}

export type PostKind = 'comment' | 'entry';
