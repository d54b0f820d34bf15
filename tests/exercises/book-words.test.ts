import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { feedbackNames, hasRightFeedback, wordIds } from '#exercises/words.ts';
import { locales } from '#i18n/locales.ts';
import { attribute, textOf, walk } from '../../src/markdown/tree.ts';
import type { Node } from '../../src/markdown/tree.ts';
import { bookExercises, seedsUpTo } from './helpers/book.ts';
import { all, has, isShown, shownText, wordsOf } from './helpers/words-shown.ts';

const particle = /^(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/;
/** Digits whose Korean names end in a consonant: 영 일 삼 육 칠 팔; of these 일, 칠, 팔 in ㄹ. */
const [consonants, rieul] = ['013678', '178'];

it('every file of words belongs to an exercise, and every exercise has words in every language', () => {
  const written = globSync('content/chapters/*/exercises/*.mdx').map((path) => path.replaceAll('\\', '/'));
  const wanted = bookExercises.flatMap(({ words }) => locales.map((locale) => `${words}.${locale}.mdx`));
  expect(written.sort()).toEqual(wanted.sort());
});

describe.each(locales.flatMap((locale) => bookExercises.map((each) => ({ locale, ...each }))))(
  'the words of $id ($locale)',
  ({ locale, exercise, words }) => {
    const root = wordsOf(words, locale);
    const variants = seedsUpTo(20).map((seed) => [variantOf(exercise, seed), twinOf(exercise, seed)] as const);
    const ids = (name: string, by = 'id'): string[] => all(root, name).map((node) => attribute(node, by)!);

    it('have three hints, one solution and one part for answers', () => {
      expect(attribute(root, 'id')).toBe(exercise.id);
      expect([all(root, 'Hint').length, all(root, 'Solution').length]).toEqual([3, 1]);
      expect(ids('Try', 'exercise')).toEqual([exercise.id]);
    });

    it('ask in the first hint and leave one blank in the last', () => {
      const hints = all(root, 'Hint').map((hint) => shownText(hint, ...variants[0]));
      expect(hints[0]).toMatch(/\?/);
      expect(hints[2]).toMatch(/□/);
    });

    it('have one feedback for each slip, and for the right answer', () => {
      const written = all(root, 'Feedback').map((node) => (has(node, 'right') ? 'right' : attribute(node, 'slip')));
      const right = hasRightFeedback(exercise) ? ['right'] : [];
      expect(written.toSorted()).toEqual([...feedbackNames(exercise), ...right].toSorted());
    });

    it('name the parts of its data, each once', () => {
      const { Option, Step, Cell, Row } = wordIds(exercise);
      expect(ids('Option').toSorted()).toEqual(Option.toSorted());
      expect(ids('Step').toSorted()).toEqual(Step.toSorted());
      expect(ids('Cell', 'of').toSorted()).toEqual(Cell.toSorted());
      expect(ids('Row').toSorted()).toEqual(Row.toSorted());
    });

    it('name options and rows with a formula in them in plain text too, for screen readers', () => {
      const withFormula = ['Option', 'Row'].flatMap((name) =>
        all(root, name).filter((node) => shownFormulas(node).length > 0),
      );
      for (const node of withFormula) {
        expect(has(node, 'label'), `${node.name} ${attribute(node, 'id')}`).toBe(true);
        expect(attribute(node, 'label')).not.toMatch(/[\\$_^]/);
      }
    });

    it('show exactly one of the cases that stand side by side, under every seed', () => {
      const groups = caseGroups(root);
      for (const { numbers } of variants.flat()) {
        for (const group of groups) expect(group.filter((node) => isShown(node, numbers))).toHaveLength(1);
      }
      for (const node of groups.flat()) {
        expect(
          variants.flat().some(({ numbers }) => isShown(node, numbers)),
          attribute(node, 'is'),
        ).toBe(true);
      }
    });

    it('name only numbers that every variant has, and that can be printed', () => {
      for (const [variant, twin] of variants) {
        expect(shownText(root, variant, twin)).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    });

    it('hold no number that would stay behind when the numbers change', () => {
      if (!exercise.draw) return;
      const typed: string[] = [];
      walk(root, (node, parents) => {
        if (parents.some(({ name }) => name === 'Given')) return;
        typed.push(...(node.value?.match(/\d\.\d+/g) ?? []));
      });
      expect(typed).toEqual([]);
      const printed = new Set(all(root, 'V').map((node) => shownText(node, ...variants[0])));
      for (const node of all(root, 'Given')) expect(printed).not.toContain(textOf(node));
    });

    it('say at most two sentences as feedback, and neither praise nor blame', () => {
      for (const [variant, twin] of variants) {
        for (const node of all(root, 'Feedback')) {
          const text = shownText(node, variant, twin);
          expect(text.match(/[.?](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
          expect(text).not.toMatch(/!|잘했|훌륭|아쉽|틀렸|당연|쉽게|wrong|well done|great|unfortunately|obvious/i);
        }
      }
    });

    it('have a word in every table header: a formula alone is no name to a screen reader', () => {
      const source = readFileSync(`${words}.${locale}.mdx`, 'utf8');
      for (const [, header] of source.matchAll(/^\| (.*) \|\n\| ---/gm)) {
        const cells = header.replace(/\$[^$]*\$/g, '').split('|');
        expect(cells.map((cell) => cell.trim())).not.toContain('');
      }
    });

    it('have a particle after a number only in Korean', () => {
      expect(all(root, 'V').filter((node) => has(node, 'josa')).length === 0 || locale === 'ko').toBe(true);
    });

    it('leave no particle behind when the number or the case before it changes', () => {
      expect(fixedParticles(root)).toEqual([]);
    });

    it('have the particle that fits, under every seed', () => {
      for (const [variant, twin] of variants) {
        for (const node of all(root, 'V').filter((each) => has(each, 'josa'))) {
          const text = shownText(node, variant, twin);
          const [, digit, power, suffix] = /(\d)(⁻?[⁰¹²³⁴-⁹]+)?([가-힣]+)$/.exec(text)!;
          expect(attribute(node, 'josa')!.split('/')[endsInConsonant(digit, power, suffix) ? 0 : 1], text).toBe(suffix);
        }
      }
    });
  },
);

/** Whether a number is read with a consonant at its end that asks for the first form of a particle. */
function endsInConsonant(digit: string, power: string | undefined, suffix: string): boolean {
  if (power !== undefined) return true; // 제곱
  return consonants.includes(digit) && !(suffix.endsWith('로') && rieul.includes(digit));
}

/** Cases of one choice that follow one another. */
function caseGroups(root: Node): Node[][] {
  const groups: Node[][] = [];
  walk(root, ({ children = [] }) => {
    let last: Node | undefined;
    for (const child of children.filter(({ name, value }) => name || value?.trim() !== '')) {
      const joins = child.name === 'Case' && last && attribute(last, 'of') === attribute(child, 'of');
      if (joins) groups.at(-1)!.push(child);
      else if (child.name === 'Case') groups.push([child]);
      last = child.name === 'Case' ? child : undefined;
    }
  });
  return groups;
}

/** Particles typed after a number or a case, which would not change with it. */
function fixedParticles(root: Node): string[] {
  const found: string[] = [];
  walk(root, ({ children = [] }) => {
    children.forEach(({ name }, n) => {
      const next = children[n + 1]?.value;
      if ((name === 'V' || name === 'Case') && next && particle.test(next)) found.push(next);
    });
  });
  return found;
}

function shownFormulas(root: Node): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node.type === 'inlineMath') found.push(node);
  });
  return found;
}
