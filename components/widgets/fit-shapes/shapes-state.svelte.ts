import type { Matrix } from '#engine';
import { defaultState } from './link.ts';
import type { Guess, LinkState, Slot } from './link.ts';
import { cardsOf, judge, presets } from './shapes.ts';
import type { CardId, Numbers, PresetId, TaskId, Verdict } from './shapes.ts';

/** Two places for matrices whose product is to be a given one; what does not fit does not stay. */
export class ShapesState {
  #net = $state<PresetId>(defaultState.net);
  #task = $state<TaskId>(defaultState.task);
  #slots = $state<readonly Slot[]>(defaultState.slots);
  #said = $state<Guess | 'open'>(defaultState.said);
  /** The pair that did not fit, until something else is done. */
  #refused = $state<readonly [CardId, CardId]>();

  readonly numbers: Numbers = $derived(presets[this.#net]);
  readonly target: Matrix = $derived(this.numbers.targets[this.#task]);
  readonly cards: readonly CardId[] = $derived(cardsOf[this.#task]);
  /** Undefined while a place is empty. */
  readonly verdict: Verdict | undefined = $derived(this.#judged());

  get linkState(): LinkState {
    return { net: this.#net, task: this.#task, slots: this.#slots, said: this.#said };
  }

  restore({ net, task, slots, said }: LinkState): void {
    this.#net = net;
    this.#task = task;
    this.#slots = slots;
    this.#said = said;
    this.#refused = undefined;
  }

  get net(): PresetId {
    return this.#net;
  }

  set net(net: PresetId) {
    this.#net = net;
    this.clear();
  }

  get task(): TaskId {
    return this.#task;
  }

  set task(task: TaskId) {
    this.#task = task;
    this.clear();
  }

  get slots(): readonly Slot[] {
    return this.#slots;
  }

  get said(): Guess | undefined {
    return this.#said === 'open' ? undefined : this.#said;
  }

  say(guess: Guess): void {
    if (this.#said === 'open') this.#said = guess;
  }

  /** The shape of the outer product is foretold before it is made. */
  get isLocked(): boolean {
    return this.#task === 'outer' && this.#said === 'open';
  }

  get refused(): readonly [CardId, CardId] | undefined {
    return this.#refused;
  }

  matrix(card: CardId): Matrix {
    return this.numbers.cards[card];
  }

  /** Puts a card into a place: the one told, the first empty one, or the second. What would not fit beside the other is refused. */
  place(card: CardId, at = this.#slots[0] === 'empty' ? 0 : 1): void {
    if (this.isLocked) return;
    const slots = this.#slots.with(at, card);
    const [left, right] = slots;
    this.#refused = undefined;
    if (left !== 'empty' && right !== 'empty' && this.matrix(left).columns !== this.matrix(right).rows) {
      this.#refused = [left, right];
    } else {
      this.#slots = slots;
    }
  }

  /** Takes a card out again. */
  take(at: number): void {
    this.#slots = this.#slots.with(at, 'empty');
    this.#refused = undefined;
  }

  clear(): void {
    this.#slots = defaultState.slots;
    this.#refused = undefined;
  }

  #judged(): Verdict | undefined {
    const [left, right] = this.#slots;
    if (left === 'empty' || right === 'empty') return undefined;
    return judge(this.matrix(left), this.matrix(right), this.target);
  }
}
