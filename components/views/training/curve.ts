/** Most points kept; twice as many are more than a figure is wide. */
const MOST = 256;

/**
 * A curve that grows for as long as it likes and keeps few points: when there are too many, every other one goes, and from then on only
 * every other one comes. The same values give the same points, in whatever portions they come.
 */
export class Curve {
  readonly #points: (readonly [step: number, value: number])[] = [];
  #stride = 1;
  #last: readonly [step: number, value: number] | undefined;

  push(step: number, value: number): void {
    this.#last = [step, value];
    if (step % this.#stride !== 0) return;
    this.#points.push(this.#last);
    if (this.#points.length < MOST) return;
    this.#stride *= 2;
    const kept = this.#points.filter(([each]) => each % this.#stride === 0);
    this.#points.splice(0, this.#points.length, ...kept);
  }

  /** Steps rising; the last one is always among them. */
  get points(): readonly (readonly [step: number, value: number])[] {
    const last = this.#last;
    return last && this.#points.at(-1) !== last ? [...this.#points, last] : [...this.#points];
  }
}
