import type { SymbolicExercise } from '#exercises/exercise.ts';
import type { Controls, Opening } from '../controls.ts';

/** All that reads and judges formulas comes when the field is entered. */
const reader = () => import('./formula-reader.ts');
const typesetter = () => import('#notation/typeset.ts');

/** A formula, typed into the answer field and shown as it is read. */
export function open({ prepare, locale, text, preview }: Opening<SymbolicExercise>): Controls<SymbolicExercise> {
  /** The last text typed: a formula that took longer to load must not stand for an older one. */
  let latest = '';

  async function show(typed: string): Promise<void> {
    latest = typed;
    if (!preview || typed.trim() === '') return preview?.replaceChildren();
    const [posed, { asRead }] = await Promise.all([prepare(), reader()]);
    if (!posed || typed !== latest) return;
    const read = asRead(typed, posed.exercise, locale);
    if ('problem' in read) return preview.replaceChildren(read.problem);
    const { typesetInto } = await typesetter();
    if (typed === latest) typesetInto(preview, read.tex);
  }

  return {
    show() {
      latest = '';
      preview?.replaceChildren();
    },
    // What cannot be fetched now is asked for again when it is needed.
    wake: () => void Promise.all([reader(), typesetter()]).catch(() => undefined),
    typed: (typed) => void show(typed).catch(() => preview?.replaceChildren()),
    async judge({ exercise, variant }) {
      const { judgementOn } = await reader();
      return judgementOn(text(), exercise, variant.numbers, locale);
    },
  };
}
