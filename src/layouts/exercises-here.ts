import type { Exercise } from '#exercises/exercise.ts';

const lists = import.meta.glob<readonly Exercise[]>('/content/chapters/*/exercises.ts', { import: 'exercises' });

/**
 * The data of an exercise, `ex-5-3`. They are functions, which cannot be handed to an island: it fetches them, with those of its chapter,
 * when a reader begins. @throws RangeError for one the chapter of its number does not have.
 */
export async function exerciseHere(id: string): Promise<Exercise> {
  const chapter = id.split('-')[1].padStart(2, '0');
  const path = Object.keys(lists).find((each) => each.startsWith(`/content/chapters/${chapter}-`));
  const found = path && (await lists[path]()).find((exercise) => exercise.id === id);
  if (!found) throw new RangeError(`no exercise "${id}" in the chapter of its number`);
  return found;
}
