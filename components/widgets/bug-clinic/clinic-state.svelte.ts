import { cellsOf, mapOf } from './clinic.ts';
import { diseases } from './diseases.ts';
import type { Cell, LayerMap } from './clinic.ts';
import type { DiseaseId, Repair } from './diseases.ts';
import { beds, defaultState, isNamed } from './link.ts';
import type { LinkState, Said, Tried } from './link.ts';

/** Eight programs, each with one fault, of which only the gradient check is seen. */
export class ClinicState {
  #bed = $state(defaultState.bed);
  #said = $state<readonly Said[]>(defaultState.said);
  #tried = $state<readonly Tried[]>(defaultState.tried);

  /** What the patient in the present bed has; not to be told before it is named. */
  readonly disease: DiseaseId = $derived(beds[this.#bed - 1]);
  readonly said: Said = $derived(this.#said[this.#bed - 1]);
  readonly isNamed: boolean = $derived(isNamed(this.said, this.disease));
  readonly repairs: readonly Repair[] = $derived(diseases[this.disease].repairs);
  readonly tried: Repair | undefined = $derived(this.repairs[this.#tried[this.#bed - 1] - 1]);
  /** The check of the program as it is now, with the change that was tried. */
  readonly map: readonly LayerMap[] = $derived(mapOf((this.tried ?? diseases[this.disease]).run));
  readonly cells: readonly Cell[] = $derived(cellsOf(this.map));
  readonly wrong: readonly Cell[] = $derived(this.cells.filter(({ agrees }) => !agrees));

  get linkState(): LinkState {
    return { bed: this.#bed, said: this.#said, tried: this.#tried };
  }

  restore({ bed, said, tried }: LinkState): void {
    this.#bed = bed;
    this.#said = said;
    this.#tried = tried;
  }

  get bed(): number {
    return this.#bed;
  }

  set bed(bed: number) {
    this.#bed = bed;
  }

  /** Names a disease, or asks for it; once it is known nothing more can be said. */
  say(said: Said): void {
    if (!this.isNamed) this.#said = this.#said.with(this.#bed - 1, said);
  }

  /** Tries a change, by its id. */
  treat(id: string): void {
    if (!this.isNamed) return;
    const place = this.repairs.findIndex((repair) => repair.id === id) + 1;
    this.#tried = this.#tried.with(this.#bed - 1, place as Tried);
  }

  isCured(bed: number): boolean {
    const repair = diseases[beds[bed - 1]].repairs[this.#tried[bed - 1] - 1];
    return repair !== undefined && cellsOf(mapOf(repair.run)).every(({ agrees }) => agrees);
  }

  get curedCount(): number {
    return beds.filter((_, n) => this.isCured(n + 1)).length;
  }

  /** Where a named disease would show most plainly that it is not this one: its ratio there, and the one that is. */
  contradiction(named: DiseaseId): { name: string; expected: number; found: number } {
    const expected = cellsOf(mapOf(diseases[named].run));
    const found = cellsOf(mapOf(diseases[this.disease].run));
    const distances = expected.map(({ ratio }, n) => Math.abs(ratio - found[n].ratio));
    // The first of those that are as far off but for rounding.
    const farthest = Math.max(...distances);
    const at = distances.findIndex((distance) => distance > farthest - 1e-6);
    return { name: found[at].name, expected: expected[at].ratio, found: found[at].ratio };
  }
}
