import type { Posed } from './bench.ts';

/** The printed part of an exercise on the page, as the part that takes answers needs it. */
export interface Printed {
  readonly section: HTMLElement;
  /** The hints in order. */
  readonly hints: readonly HTMLDetailsElement[];
  /** Absent only in tests of other parts. */
  readonly solution: HTMLDetailsElement | undefined;
  /** Puts the numbers and choices of the variant into all places, those of the solution's twin into the solution's. */
  fill(posed: Posed): void;
  /** A copy of the words for a slip or for 'right', filled. */
  feedback(name: string, posed: Posed): DocumentFragment;
  /** Shuts all hints and the solution. */
  shut(): void;
}

/** Finds the parts of an exercise in its section. */
export function printedOf(section: HTMLElement): Printed {
  const solution = section.querySelector<HTMLDetailsElement>('.solution') ?? undefined;
  return {
    section,
    solution,
    hints: [...section.querySelectorAll<HTMLDetailsElement>('.hint')],
    fill({ variant, twin, fillPlaces }) {
      fillPlaces(section, variant);
      if (!solution) return;
      fillPlaces(solution, twin);
      if (twin.seed !== variant.seed) solution.querySelector('[data-twin]')?.removeAttribute('hidden');
    },
    feedback(name, { variant, fillPlaces }) {
      const template = section.querySelector<HTMLTemplateElement>(`template[data-feedback="${name}"]`);
      const copy = document.importNode(template?.content ?? document.createDocumentFragment(), true);
      fillPlaces(copy, variant);
      return copy;
    },
    shut() {
      for (const fold of section.querySelectorAll('details')) fold.open = false;
    },
  };
}
