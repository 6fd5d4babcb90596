/** The part of flashtext.js that the bench calls; the package brings no types. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(keyword: string): void;
    /** The keywords found, longest first where several begin at one place. */
    extractKeywords(text: string): string[];
  }
}
