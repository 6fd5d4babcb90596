/** One phrase of a concept, as token indices [from, to). */
export interface Hit {
  concept: number;
  from: number;
  to: number;
}

/** Hits as parallel arrays, so that finding one makes no object. */
export class HitList {
  readonly concept: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The arrays may be longer: what was found before stays in them. */
  length = 0;

  push(concept: number, from: number, to: number): void {
    const i = this.length++;
    this.concept[i] = concept;
    this.from[i] = from;
    this.to[i] = to;
  }

  /** Adds the hits [first, end) as hits of `concept`. */
  copy(concept: number, first: number, end: number): void {
    for (let hit = first; hit < end; hit++) this.push(concept, this.from[hit], this.to[hit]);
  }

  at(i: number): Hit {
    return { concept: this.concept[i], from: this.from[i], to: this.to[i] };
  }
}
