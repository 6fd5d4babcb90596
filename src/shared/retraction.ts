/** One notice that a list of retractions holds about a work. */
export interface RetractionNotice {
  /** In the list's words: "Retraction", "Expression of concern", "Correction", "Reinstatement". */
  nature: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** In the list's words. */
  reasons: string[];
}

/** What a list of retractions says of a work. */
export interface RetractionStatus {
  /** Day of the list, `YYYY-MM-DD`. */
  list: string;
  /** Oldest first; none where the work is not on the list. */
  notices: RetractionNotice[];
}
