/** What opens the gate. */
export interface GateTerms {
  /** Source of a regular expression for the flag `i`, linear in the text. */
  pattern: string;
}
