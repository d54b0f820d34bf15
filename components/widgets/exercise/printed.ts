import type { Variant } from '#exercises/variant.ts';
import { placeText } from './place.ts';

/** The printed part of an exercise on the page, as the part that takes answers needs it. */
export interface Printed {
  readonly section: HTMLElement;
  /** The hints in order. */
  readonly hints: readonly HTMLDetailsElement[];
  /** Puts the numbers and choices of one variant into all places, those of the solution's twin into the solution's. */
  fill(variant: Variant, twin: Variant): void;
  /** A copy of the words for a slip or for 'right', filled. */
  feedback(name: string, variant: Variant): DocumentFragment;
  /** Shuts all hints and the solution. */
  shut(): void;
}

/** Finds the parts of an exercise in its section. */
export function printedOf(section: HTMLElement): Printed {
  const solution = section.querySelector<HTMLDetailsElement>('.solution');
  return {
    section,
    hints: [...section.querySelectorAll<HTMLDetailsElement>('.hint')],
    fill(variant, twin) {
      fillPlaces(section, variant);
      if (!solution) return;
      fillPlaces(solution, twin);
      if (twin.seed !== variant.seed) solution.querySelector('[data-twin]')?.removeAttribute('hidden');
    },
    feedback(name, variant) {
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

function fillPlaces(root: ParentNode, variant: Variant): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-v]')) {
    const { v = '', josa, guarded } = place.dataset;
    place.textContent = placeText(variant, { of: v, josa, guarded: guarded !== undefined });
  }
  for (const words of root.querySelectorAll<HTMLElement>('[data-case]')) {
    const { case: of = '', is } = words.dataset;
    words.hidden = variant.numbers.choices?.[of] !== is;
  }
}
