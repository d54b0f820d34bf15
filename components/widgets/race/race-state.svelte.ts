// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { Trails } from '#components/views/plot/trails.svelte.ts';
import { standingsAt, surface, walkDown } from '#engine';
import type { DescentStep, Expression, ExpressionEnd, OptimizerId, Standing, SurfaceId, Walk } from '#engine';
import {
  canStart,
  engineGround,
  groundOfText,
  isDomain,
  nearestIn,
  ownDomain,
  ownGround,
  ownStart,
  ownText,
} from './ground.ts';
import type { Domain, Ground, Place } from './ground.ts';
import { defaultState } from './link.ts';
import type { AskedStep, Length, LinkState, RaceSetup, Said } from './link.ts';
import { eventsOf } from './losses.ts';
import type { Events } from './losses.ts';
import { presetIds, presets } from './presets.ts';
import type { PresetId } from './presets.ts';
import { mostWalkers, planOf, walker, walkerCodec } from './walkers.ts';
import type { Walker } from './walkers.ts';

/** A race: where, who, and how far it has come. All its steps are recorded once when it is set up. */
export class RaceState {
  ground = $state.raw<Ground>(defaultState.ground);
  start = $state.raw<Place>(defaultState.start);
  walkers = $state.raw<readonly Walker[]>(defaultState.walkers);
  walks = $state.raw<readonly Walk[]>([]);
  /** What is painted of them: as many steps as were taken. */
  trails = $state.raw(new Trails(0));
  decimals = $state<4 | 8>(4);
  /** Where the start was to go, but the formula has no value or slope. */
  refused = $state.raw<Place>();
  /** Walkers named so far while the order is being predicted, the lowest first. */
  draft = $state.raw<readonly number[]>([]);

  #length = $state<Length>(100);
  #asked = $state<AskedStep>(100);
  #said = $state.raw<Said>('open');
  #chosen = $state(0);
  #other = $state(-1);
  #cursor = $state(0);
  /** Typed last, so that the way back from another surface leads there. */
  #own: { text: string; domain: Domain; start: Place } = { text: ownText, domain: ownDomain, start: ownStart };

  readonly events: readonly Events[] = $derived(eventsOf(this.walks));
  /** The steps the arrows show; undefined at the start and behind the end of a walk. */
  readonly step: DescentStep | undefined = $derived(this.stepOf(this.#chosen));
  readonly #isSeen = $derived(this.#cursor >= this.#asked);
  /** The order as it came out at the step asked about, once that is reached. */
  readonly outcome: readonly Standing[] | undefined = $derived(
    this.#isSeen ? standingsAt(this.walks, this.#asked) : undefined,
  );
  readonly preset: PresetId | undefined = $derived(presetIds.find((id) => isSame(this, setupOf(id))));

  constructor(initial: LinkState = defaultState) {
    this.restore(initial);
  }

  restore(state: LinkState): void {
    this.#length = state.length;
    this.#asked = state.asked;
    this.#said = state.said;
    this.#cursor = state.step;
    this.decimals = state.decimals;
    this.#set(state);
    this.#chosen = state.chosen;
    this.#other = state.other;
  }

  get linkState(): LinkState {
    const { ground, start, walkers, decimals } = this;
    const [length, asked, said, step] = [this.#length, this.#asked, this.#said, this.#cursor];
    return { ground, start, walkers, length, asked, said, chosen: this.#chosen, other: this.#other, decimals, step };
  }

  get cursor(): number {
    return this.#cursor;
  }

  get length(): Length {
    return this.#length;
  }

  set length(length: Length) {
    this.#length = length;
    this.#run();
  }

  /** The run waits for a prediction; one walker alone has no order. */
  get isOpen(): boolean {
    return this.#said !== 'open' || this.walkers.length === 1;
  }

  get reach(): number {
    return this.isOpen ? this.#length : 0;
  }

  go(position: number): void {
    this.#cursor = Math.min(Math.max(position, 0), this.reach);
    this.#lay();
  }

  /** The record of a walker's present step. */
  stepOf(n: number): DescentStep | undefined {
    return this.#cursor === 0 ? undefined : this.walks[n]?.steps[this.#cursor];
  }

  /** Where a walker stands; undefined once its walk has broken off. */
  placeOf(n: number): DescentStep | undefined {
    return this.walks[n]?.steps[this.#cursor];
  }

  get chosen(): number {
    return this.#chosen;
  }

  /** Whoever is chosen is not held against itself. */
  set chosen(n: number) {
    if (n === this.#other) this.#other = this.#chosen;
    this.#chosen = n;
  }

  get other(): number {
    return this.#other;
  }

  set other(n: number) {
    this.#other = n === this.#chosen ? -1 : n;
  }

  get said(): Said {
    return this.#said;
  }

  get asked(): AskedStep {
    return this.#asked;
  }

  set asked(step: AskedStep) {
    if (this.#said === 'open') this.#asked = step;
  }

  sayUnknown(): void {
    this.#said = 'unknown';
    this.draft = [];
  }

  /** The next in the predicted order; the last one follows by itself. */
  place(n: number): void {
    if (this.draft.includes(n)) return;
    this.draft = [...this.draft, n];
    const rest = this.walkers.map((_, each) => each).filter((each) => !this.draft.includes(each));
    if (rest.length > 1) return;
    this.#said = [...this.draft, ...rest];
    this.draft = [];
  }

  takeBack(): void {
    this.draft = this.draft.slice(0, -1);
  }

  /** Asks for the order of this race, from its start. */
  predict(): void {
    this.#said = 'open';
    this.draft = [];
    this.go(0);
  }

  choosePreset(id: PresetId): void {
    this.#said = 'open';
    this.#length = 100;
    this.#set(setupOf(id));
  }

  chooseSurface(id: SurfaceId | 'own'): void {
    const ground = id === 'own' ? groundOfText(this.#own.text, this.#own.domain)! : engineGround(id);
    this.#change({ ground, start: id === 'own' ? this.#own.start : surface(id).start });
  }

  /** Takes a typed formula over, or says why no walk can begin; then nothing has changed. */
  setFormula(text: string, read: Expression): ExpressionEnd | undefined {
    const ground = ownGround(text, read, this.ground.domain);
    const end = ground.endAt(this.start);
    if (end === undefined) this.#change({ ground });
    return end;
  }

  /** False for a domain that is empty, or within which the formula has no value at the start moved there. */
  setDomain(domain: Domain): boolean {
    const ground = { ...this.ground, domain };
    const start = nearestIn(domain, this.start);
    if (!isDomain(domain) || !canStart(ground, start)) return false;
    this.#change({ ground, start });
    return true;
  }

  /** Moves the start, but not to where no walk can begin. */
  setStart(place: Place): void {
    const start = nearestIn(this.ground.domain, place);
    this.refused = canStart(this.ground, start) ? undefined : start;
    if (!this.refused) this.#change({ start });
  }

  get canAdd(): boolean {
    return this.walkers.length < mostWalkers;
  }

  add(id: OptimizerId): void {
    if (!this.canAdd) return;
    this.#change({ walkers: [...this.walkers, walker(id)] });
    this.chosen = this.walkers.length - 1;
  }

  /** Puts another optimizer or other hyperparameters in the chosen one's place. */
  replace(by: Walker): void {
    this.#change({ walkers: this.walkers.with(this.#chosen, by) });
  }

  /** One stays. */
  remove(n: number): void {
    if (this.walkers.length === 1) return;
    const [chosen, other] = [this.#chosen, this.#other].map((each) => (each > n ? each - 1 : each === n ? -1 : each));
    this.#change({ walkers: this.walkers.filter((_, each) => each !== n) });
    this.#chosen = Math.max(0, chosen);
    this.#other = other === this.#chosen ? -1 : other;
  }

  /** A race of the reader's own making may be run at once; one that waits for a prediction goes on waiting. */
  #change(change: Partial<RaceSetup>): void {
    if (this.#said !== 'open') this.#said = 'free';
    const { ground, start, walkers } = this;
    this.#set({ ground, start, walkers, ...change });
  }

  #set({ ground, start, walkers }: RaceSetup): void {
    if (ground.id === 'own') this.#own = { text: ground.text, domain: ground.domain, start };
    this.ground = ground;
    this.start = start;
    this.walkers = walkers;
    this.draft = [];
    this.refused = undefined;
    this.#chosen = Math.min(this.#chosen, walkers.length - 1);
    if (this.#other >= walkers.length || this.#other === this.#chosen) this.#other = -1;
    this.#run();
  }

  #run(): void {
    const { ground, start, walkers } = this;
    this.walks = walkers.map((each) => walkDown(ground.objective, { ...planOf(each), start }, this.#length));
    this.trails = new Trails(walkers.length);
    this.go(this.#cursor);
  }

  /** Lays the trails as far as the cursor. */
  #lay(): void {
    this.trails.cut(this.#cursor + 1);
    while (this.trails.length <= this.#cursor) {
      const t = this.trails.length;
      this.trails.add(this.walks.flatMap(({ steps }) => steps[t]?.theta ?? [NaN, NaN]));
    }
  }
}

function setupOf(id: PresetId): RaceSetup {
  const { surface, start, walkers } = presets[id];
  return { ground: engineGround(surface), start, walkers };
}

function isSame(a: RaceSetup, b: RaceSetup): boolean {
  const written = ({ ground: { id, text }, start, walkers }: RaceSetup): string =>
    [id, text, ...start, ...walkers.map((each) => walkerCodec.format(each))].join(' ');
  return written(a) === written(b);
}
