import type { Numbers } from './exercise.ts';

/** The numbers of an exercise that no network stands behind, each by a name of its own, and the choices that change its words. */
export function namedNumbers(
  named: Readonly<Record<string, number>>,
  choices?: Readonly<Record<string, string>>,
): Numbers {
  return {
    ...(choices && { choices }),
    value(name) {
      if (!Object.hasOwn(named, name)) throw new RangeError(`"${name}" is no number of this exercise`);
      return named[name];
    },
  };
}
