import type { Exercise } from '#exercises/exercise.ts';
import { variantOf } from '#exercises/variant.ts';
import { feedbackNames, hasRightFeedback, wordIds } from '#exercises/words.ts';
import type { WordIds } from '#exercises/words.ts';

const hintCount = 3;
/** By which attribute a component bears its id in HTML. */
const attributes: Readonly<Record<keyof WordIds, string>> = {
  Option: 'data-option',
  Step: 'data-step',
  Cell: 'data-cell',
  Row: 'data-row',
};

/** What the words of an exercise lack, or have without need, as sentences for the author; `html` as the author's components wrote it. */
export function faultsOf(html: string, exercise: Exercise): string[] {
  const wanted = [...feedbackNames(exercise), ...(hasRightFeedback(exercise) ? ['right'] : [])];
  const hints = count(html, '<details class="fold hint"');
  const solutions = count(html, '<details class="fold solution"');
  const ids = Object.entries(wordIds(exercise)) as [keyof WordIds, readonly string[]][];
  return [
    ...differences('Feedback', wanted, valuesOf(html, 'data-feedback')),
    ...ids.flatMap(([component, known]) => differences(component, known, valuesOf(html, attributes[component]))),
    ...placeFaults(html, exercise),
    ...caseFaults(html, exercise),
    ...(exercise.kind === 'bug' && count(html, '<div data-program>') !== 1 ? ['not exactly one <Program />'] : []),
    ...(hints === hintCount ? [] : [`${hints} <Hint>, not ${hintCount}`]),
    ...(solutions === 1 ? [] : [`${solutions} <Solution>, not 1`]),
  ];
}

/** Every number the words name must be one of the exercise's; what it says of another tells the author what there is. */
function placeFaults(html: string, exercise: Exercise): string[] {
  const numbers = exercise.printed();
  return [...new Set(valuesOf(html, 'data-v'))].flatMap((name) => {
    try {
      numbers.value(name);
      return [];
    } catch (error) {
      return [`<V of="${name}">: ${(error as Error).message}`];
    }
  });
}

/** Every choice the words speak of must be drawn by the data, and so must each of its values, within this many seeds. */
const seedsDrawn = 100;

function caseFaults(html: string, exercise: Exercise): string[] {
  const cases = [...html.matchAll(/ data-case="([^"]*)" data-is="([^"]*)"/g)].map(([, of, is]) => ({ of, is }));
  if (cases.length === 0) return [];
  const { choices = {} } = exercise.printed();
  const unknown = new Set(cases.map(({ of }) => of).filter((name) => !Object.hasOwn(choices, name)));
  const drawn = Array.from({ length: seedsDrawn }, (_, seed) => variantOf(exercise, seed).numbers.choices ?? {});
  const never = cases.filter(({ of, is }) => !unknown.has(of) && !drawn.some((choice) => choice[of] === is));
  return [
    ...[...unknown].map((name) => `<Case of="${name}">, which its data do not draw`),
    ...never.map(({ of, is }) => `<Case of="${of}" is="${is}">, which its data never draw`),
  ];
}

function differences(component: string, wanted: readonly string[], written: readonly string[]): string[] {
  return [
    ...wanted.filter((name) => !written.includes(name)).map((name) => `no <${component}> for "${name}"`),
    ...written
      .filter((name) => !wanted.includes(name))
      .map((name) => `<${component}> for "${name}", which its data do not know`),
    ...written.filter((name, n) => written.indexOf(name) !== n).map((name) => `two <${component}> for "${name}"`),
  ];
}

function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}
