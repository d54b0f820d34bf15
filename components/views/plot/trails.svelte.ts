/**
 * The ways of several points over a plot, step by step, all equally long: what optimizers leave behind in a race. They only grow, so that a
 * canvas draws no more than what is new; whoever goes back a step cuts them.
 */
export class Trails {
  /** How many ways there are. */
  readonly count: number;
  /** Steps kept. A signal: what draws by it is drawn anew when it changes. */
  length = $state(0);
  /** x, y of the first way's point, of the second's …, then the next step; behind `length` steps it is older. */
  #places = new Float64Array(0);
  /** How often steps that were kept have been taken away or changed. */
  #cuts = 0;

  constructor(count: number) {
    this.count = count;
  }

  /** Raised whenever steps have been taken away, so that what was drawn of them is no longer right. */
  get cuts(): number {
    return this.#cuts;
  }

  /**
   * The next point of each way: x and y of the first, of the second … A way that has ended has NaN from there on.
   * @throws RangeError for another number of points than there are ways.
   */
  add(places: ArrayLike<number>): void {
    const stride = 2 * this.count;
    if (places.length !== stride) throw new RangeError(`places must have ${stride} numbers, got ${places.length}`);
    const from = this.length * stride;
    if (from + stride > this.#places.length) {
      const wider = new Float64Array(Math.max(64 * stride, 2 * this.#places.length));
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places.set(places, from);
    this.length += 1;
  }

  /** Keeps no more than the first `length` steps. */
  cut(length: number): void {
    if (length >= this.length) return;
    this.length = Math.max(0, length);
    this.#cuts += 1;
  }

  x(way: number, step: number): number {
    return this.#places[2 * (step * this.count + way)];
  }

  y(way: number, step: number): number {
    return this.#places[2 * (step * this.count + way) + 1];
  }
}
