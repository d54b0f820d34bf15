import type { Exercise } from '#exercises/exercise.ts';
import { variantOf } from '#exercises/variant.ts';
import { placeText } from './place.ts';

/** The words of an exercise as HTML, every named place filled with the printed numbers. @throws RangeError for an unknown name. */
export function withPrintedNumbers(html: string, exercise: Exercise): string {
  const printed = variantOf(exercise, 0);
  return html.replace(
    /(<span class="num" data-v="([^"]+)"([^>]*)>)<\/span>/g,
    (_, start: string, of: string, rest: string) => {
      const place = { of, josa: /data-josa="([^"]+)"/.exec(rest)?.[1], guarded: rest.includes('data-guarded') };
      return `${start}${placeText(printed, place)}</span>`;
    },
  );
}

const hintCount = 3;

/** What the words of an exercise lack, or have without need, as sentences for the author. */
export function faultsOf(html: string, { slips }: Exercise): string[] {
  const written = [...html.matchAll(/data-feedback="([^"]*)"/g)].map(([, name]) => name);
  const wanted = [...slips, 'right'];
  const hints = html.match(/<details class="fold hint"/g)?.length ?? 0;
  const solutions = html.match(/<details class="fold solution"/g)?.length ?? 0;
  return [
    ...wanted.filter((name) => !written.includes(name)).map((name) => `no <Feedback> for "${name}"`),
    ...written
      .filter((name) => !(wanted as string[]).includes(name))
      .map((name) => `<Feedback> for "${name}", which is no slip of it`),
    ...written.filter((name, n) => written.indexOf(name) !== n).map((name) => `two <Feedback> for "${name}"`),
    ...(hints === hintCount ? [] : [`${hints} <Hint>, not ${hintCount}`]),
    ...(solutions === 1 ? [] : [`${solutions} <Solution>, not 1`]),
  ];
}
