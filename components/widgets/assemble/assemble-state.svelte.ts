// Over 150 lines: switches, tasks and walk read each other, and are changed through this one class.
import { assembledTerms } from '#components/views/descent/assembled-terms.ts';
import { chain, withWhole } from '#components/views/descent/step-chain.ts';
import type { TermArrow } from '#components/views/descent/step-chain.ts';
import { assemblyPlan, canBeCorrected, recordDescent, surface } from '#engine';
import type { Descent, DescentStep, PartNumbers, Parts } from '#engine';
import { defaultState, lastStep } from './link.ts';
import type { Guess, LinkState, PlaceId } from './link.ts';
import { nameOf, remarkOn, wrongParts } from './tasks.ts';
import type { Name, PartName, RemarkId, TaskId } from './tasks.ts';

/** A rule put together from parts, what it is called, and its walk. */
export class AssembleState {
  #parts = $state.raw<Parts>(partsOf(defaultState));
  #numbers = $state.raw<PartNumbers>(numbersOf(defaultState));
  #place = $state<PlaceId>(defaultState.place);
  #said = $state<Guess>();
  #task = $state<TaskId>();
  #checked = $state(false);
  #step = $state(0);
  decimals = $state<4 | 8>(defaultState.decimals);

  readonly surface = $derived(surface(this.#place));
  readonly descent: Descent = $derived({
    ...assemblyPlan(this.#parts, this.#numbers),
    start: this.surface.start,
  });
  readonly #whole: readonly DescentStep[] = $derived(recordDescent(this.surface, this.descent, lastStep));
  /** The walk as long as its numbers are finite. */
  readonly walk: readonly DescentStep[] = $derived(this.#whole.slice(0, finiteSteps(this.#whole)));

  /** The step that is told in numbers and arrows: the one taken, at the start the one to come. */
  readonly told: number = $derived(Math.max(1, this.#step));
  /** Its parts and the whole of it; none before something was said, and none where it is no longer finite. */
  readonly arrows: readonly TermArrow[] = $derived.by(() => {
    const [before, step] = [this.walk[this.told - 1], this.walk[this.told]];
    return this.isOpen && step ? withWhole(chain(assembledTerms, this.descent, before, step), before, step) : [];
  });

  readonly name: Name | undefined = $derived(nameOf(this.#parts));
  readonly remark: RemarkId | undefined = $derived(remarkOn(this.#parts));
  /** The switches that stand otherwise than the task asks for; undefined until they are looked at. */
  readonly wrong: readonly PartName[] | undefined = $derived(
    this.#task && this.#checked ? wrongParts(this.#parts, this.#task) : undefined,
  );

  restore(state: LinkState): boolean {
    this.#parts = partsOf(state);
    this.#numbers = numbersOf(state);
    this.#place = state.place;
    this.#said = state.said === 'open' ? undefined : state.said;
    this.#task = state.task === 'none' ? undefined : state.task;
    this.#checked = state.checked === 'yes';
    this.decimals = state.decimals;
    this.#step = state.step;
    return state.step < this.walk.length;
  }

  get linkState(): LinkState {
    const { correction, ...parts } = this.#parts;
    return {
      ...parts,
      ...this.#numbers,
      correction: correction ? 'bias' : 'none',
      place: this.#place,
      said: this.#said ?? 'open',
      task: this.#task ?? 'none',
      checked: this.#checked ? 'yes' : 'no',
      decimals: this.decimals,
      step: this.#step,
    };
  }

  get parts(): Parts {
    return this.#parts;
  }

  /** Turns a switch, once something was said; the walk begins anew. */
  choose(part: Partial<Parts>): void {
    if (!this.isOpen) return;
    this.#parts = { ...this.#parts, ...part };
    this.#checked = false;
    this.#step = 0;
  }

  get numbers(): PartNumbers {
    return this.#numbers;
  }

  set(part: Partial<PartNumbers>): void {
    if (!this.isOpen) return;
    this.#numbers = { ...this.#numbers, ...part };
    this.#step = Math.min(this.#step, this.reach);
  }

  get place(): PlaceId {
    return this.#place;
  }

  set place(place: PlaceId) {
    if (!this.isOpen) return;
    this.#place = place;
    this.#step = 0;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  say(guess: Guess): void {
    this.#said = guess;
  }

  get task(): TaskId | undefined {
    return this.#task;
  }

  set task(task: TaskId | undefined) {
    if (!this.isOpen) return;
    this.#task = task;
    this.#checked = false;
  }

  check(): void {
    if (this.#task) this.#checked = true;
  }

  /** While a method is being put together the name would tell whether it is right. */
  get isNamed(): boolean {
    return this.isOpen && (this.#task === undefined || this.wrong?.length === 0);
  }

  /** Whether a number plays a part in the rule. */
  uses(name: keyof PartNumbers): boolean {
    const { velocity, scale, decay } = this.#parts;
    if (name === 'beta1') return velocity !== 'none';
    if (name === 'beta2') return scale === 'average' || scale === 'maximum';
    if (name === 'epsilon') return scale !== 'none';
    return name === 'learningRate' || decay !== 'none';
  }

  get isCorrected(): boolean {
    return this.#parts.correction && canBeCorrected(this.#parts);
  }

  get cursor(): number {
    return this.#step;
  }

  get reach(): number {
    return this.isOpen ? this.walk.length - 1 : 0;
  }

  go(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.reach);
  }

  /** Where a walk that is played stands next: step by step at first, then faster. */
  get stride(): number {
    return this.#step < 10 ? 1 : this.#step < 40 ? 2 : 10;
  }

  /** The step from which on numbers are no longer finite. */
  get divergedAt(): number | undefined {
    return this.walk.length > lastStep ? undefined : this.walk.length;
  }

  get here(): DescentStep {
    return this.walk[this.#step];
  }
}

/** How many steps from the start have numbers throughout. */
function finiteSteps(walk: readonly DescentStep[]): number {
  const isFinite = ({ theta, f, quantities }: DescentStep): boolean =>
    [...theta, f, ...Object.values(quantities).flat()].every(Number.isFinite);
  const end = walk.findIndex((step) => !isFinite(step));
  return end === -1 ? walk.length : end;
}

function partsOf({ velocity, scale, correction, decay }: LinkState): Parts {
  return { velocity, scale, correction: correction === 'bias', decay };
}

function numbersOf({ learningRate, beta1, beta2, epsilon, weightDecay }: LinkState): PartNumbers {
  return { learningRate, beta1, beta2, epsilon, weightDecay };
}
