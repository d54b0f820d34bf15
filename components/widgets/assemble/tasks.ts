import { assemblies, assemblyOf, canBeCorrected } from '#engine';
import type { AssemblyId, Parts } from '#engine';

/** A method that a reader may be asked to put together. */
export const taskIds = ['momentum', 'adagrad', 'rmsprop', 'adam', 'amsgrad', 'adamw'] as const;

export type TaskId = (typeof taskIds)[number];

export type PartName = keyof Parts;

/** The four questions, in the order of the chapter's table. */
export const partNames = ['velocity', 'scale', 'correction', 'decay'] as const satisfies readonly PartName[];

/** How the method of a task is put together. */
export function askedParts(task: TaskId): Parts {
  if (task === 'adamw') return { ...assemblies.adam.parts, decay: 'decoupled' };
  return { ...assemblies[task].parts, decay: 'none' };
}

/** The switches that stand otherwise than the method asks for; a correction where there is nothing to correct counts as none. */
export function wrongParts(parts: Parts, task: TaskId): PartName[] {
  const asked = askedParts(task);
  return partNames.filter((name) => parts[name] !== asked[name] && (name !== 'correction' || canBeCorrected(parts)));
}

/** How these parts are called together: a name of their own, or a named method with something beside it; undefined if there is none. */
export type NameId = AssemblyId | 'adamw' | 'sgdw' | 'sgd-decay';

export interface Name {
  readonly id: NameId;
  /** A decay that the name does not tell. */
  readonly decay: Parts['decay'];
}

export function nameOf(parts: Parts): Name | undefined {
  const id = assemblyOf(parts);
  if (id === undefined) return undefined;
  if (id === 'sgd' && parts.decay !== 'none') return { id: 'sgd-decay', decay: 'none' };
  if (id === 'adam' && parts.decay === 'decoupled') return { id: 'adamw', decay: 'none' };
  if (id === 'momentum' && parts.decay === 'decoupled') return { id: 'sgdw', decay: 'none' };
  return { id, decay: parts.decay };
}

/** What is worth saying of a combination beside its parts. */
export type RemarkId =
  'momentum' | 'dampened' | 'dampened-corrected' | 'no-beta1' | 'no-beta1-max' | 'divided-sum' | 'idle';

export function remarkOn(parts: Parts): RemarkId | undefined {
  const { velocity, scale, correction } = parts;
  if (velocity === 'average' && scale === 'none') return correction ? 'dampened-corrected' : 'dampened';
  if (velocity === 'sum' && scale === 'none' && !correction) return 'momentum';
  if (velocity === 'sum' && (scale === 'average' || scale === 'maximum')) return 'divided-sum';
  if (velocity === 'none' && correction && scale === 'average') return 'no-beta1';
  if (velocity === 'none' && scale === 'maximum') return 'no-beta1-max';
  return correction && !canBeCorrected(parts) ? 'idle' : undefined;
}
