/** A list in which what was asked for last stands first, so that what is asked for often has a small place (Bentley et al. 1986). */
export class MoveToFront {
  /** The front is the end. */
  readonly #values: number[] = [];

  add(value: number): void {
    this.#values.push(value);
  }

  /** Place of a value of the list, 0 the front. The value moves to the front. */
  placeOf(value: number): number {
    const place = this.#values.length - 1 - this.#values.lastIndexOf(value);
    this.valueAt(place);
    return place;
  }

  /** Value at a place. It moves to the front. */
  valueAt(place: number): number {
    const values = this.#values;
    const front = values.length - 1;
    const value = values[front - place];
    for (let i = front - place; i < front; i++) values[i] = values[i + 1];
    values[front] = value;
    return value;
  }
}
