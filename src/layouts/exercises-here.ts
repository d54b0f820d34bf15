import type { Exercise } from '#exercises/exercise.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('/content/chapters/*/exercises/[0-9]*.ts');

/**
 * The data of the exercises that stand on this page, by id; while the book is built, of all. They are functions, which cannot be handed
 * to an island: it takes them from here. The module waits for them, so that an island finds its own as soon as it wakes.
 */
export const exercisesHere: ReadonlyMap<string, Exercise> = new Map(
  await Promise.all(
    Object.entries(files)
      .map(([path, load]) => ({ id: `ex-${/(\d+-\d+)\.ts$/.exec(path)?.[1]}`, load }))
      .filter(({ id }) => import.meta.env.SSR || document.getElementById(id) !== null)
      .map(async ({ id, load }) => [id, exerciseIn(await load(), id)] as const),
  ),
);

function exerciseIn(module: Readonly<Record<string, unknown>>, id: string): Exercise {
  const found = Object.values(module).find((each): each is Exercise => (each as Partial<Exercise>).id === id);
  if (!found) throw new Error(`no exercise "${id}" in the file that bears its number`);
  return found;
}
