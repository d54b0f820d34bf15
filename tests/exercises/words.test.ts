import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantity } from '#engine';
import { exercises } from '#content/chapters/05-hidden-layer/exercises.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { locales } from '#i18n/locales.ts';
import { attribute, textOf, walk, type Node } from '../../src/markdown/tree.ts';
import { parseMdx } from '../content/helpers/parse.ts';

const wordsOf = (locale: string): Node =>
  parseMdx(readFileSync(`content/chapters/05-hidden-layer/exercises.${locale}.mdx`, 'utf8'));

function all(root: Node, name: string): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node.name === name) found.push(node);
  });
  return found;
}

const has = (node: Node, name: string): boolean => node.attributes?.some((each) => each.name === name) ?? false;

describe.each(locales)('the words of the exercises (%s)', (locale) => {
  const written = all(wordsOf(locale), 'Exercise');

  it('are there for every exercise, in its order', () => {
    expect(written.map((node) => attribute(node, 'id'))).toEqual(exercises.map(({ id }) => id));
  });

  it.each(exercises)(
    'of $id have three hints, one solution, one part for answers, and one feedback for each slip and the right answer',
    (exercise) => {
      const node = written[exercises.indexOf(exercise)];
      expect(all(node, 'Hint')).toHaveLength(3);
      expect(all(node, 'Solution')).toHaveLength(1);
      expect(all(node, 'Try').map((each) => [attribute(each, 'exercise'), attribute(each, 'locale')])).toEqual([
        [exercise.id, locale],
      ]);
      const feedback = all(node, 'Feedback').map((each) => (has(each, 'right') ? 'right' : attribute(each, 'slip')));
      expect(feedback.toSorted()).toEqual([...exercise.slips, 'right'].toSorted());
    },
  );

  it.each(exercises)('of $id name only places that every variant has', (exercise) => {
    const names = all(written[exercises.indexOf(exercise)], 'V').map((place) => attribute(place, 'of')!);
    for (let seed = 0; seed < 20; seed++) {
      for (const { trace } of [variantOf(exercise, seed), twinOf(exercise, seed)]) {
        for (const name of names) expect(Number.isFinite(quantity(trace, name))).toBe(true);
      }
    }
  });

  it('say at most two sentences as feedback, and neither praise nor blame', () => {
    for (const node of written.flatMap((each) => all(each, 'Feedback'))) {
      const text = textOf(node);
      expect(text.match(/[.?](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
      expect(text).not.toMatch(/!|잘했|훌륭|아쉽|틀렸|당연|쉽게|wrong|well done|great|unfortunately|obvious/i);
    }
  });

  it('have a particle after a number only in Korean', () => {
    const particles = written.flatMap((each) => all(each, 'V')).filter((place) => has(place, 'josa'));
    expect(particles.length > 0).toBe(locale === 'ko');
  });
});
