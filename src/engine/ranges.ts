/** Where the hits of each concept stand in a list, for those concepts that were asked for in this sentence. */
export class Ranges {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly #listedIn: Int32Array;

  constructor(conceptCount: number) {
    this.start = new Int32Array(conceptCount);
    this.end = new Int32Array(conceptCount);
    this.#listedIn = new Int32Array(conceptCount);
  }

  /** Was it listed before in this sentence? From now on it was. */
  take(concept: number, sentence: number): boolean {
    if (this.#listedIn[concept] === sentence) return true;
    this.#listedIn[concept] = sentence;
    return false;
  }
}
