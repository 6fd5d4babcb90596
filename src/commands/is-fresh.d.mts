/** Was a built file, given by its path from the root, written after the last change of the sources? */
export function isFresh(built: string): boolean;
