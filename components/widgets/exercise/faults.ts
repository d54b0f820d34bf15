import type { Exercise } from '#exercises/exercise.ts';
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
    ...caseFaults(html, exercise),
    ...(exercise.kind === 'bug' && count(html, '<div data-program>') !== 1 ? ['not exactly one <Program />'] : []),
    ...(hints === hintCount ? [] : [`${hints} <Hint>, not ${hintCount}`]),
    ...(solutions === 1 ? [] : [`${solutions} <Solution>, not 1`]),
  ];
}

/** Every choice the words speak of must be drawn by the data. Which of its values are drawn is for the tests to see. */
function caseFaults(html: string, exercise: Exercise): string[] {
  const { choices = {} } = exercise.printed();
  const unknown = new Set(valuesOf(html, 'data-case').filter((name) => !Object.hasOwn(choices, name)));
  return [...unknown].map((name) => `<Case of="${name}">, which its data do not draw`);
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
