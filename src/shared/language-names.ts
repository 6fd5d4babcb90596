/** Names of the compiled language's numbers, for explanations to people who write patterns. Not part of the extension. */
export interface LanguageNames {
  /** Concept number → its name, or `=` and its phrases for an unnamed one. */
  concepts: string[];
  /** Cue number → "does direction scope". */
  cues: string[];
  /** Pattern number → the line in the claim's file, with the frame's line behind " · ". */
  patterns: string[];
}
