import { describe, expect, it } from 'vitest';
import { compile, compileKorean } from './compile.ts';

const equation = (id: string): string => `<Equation id="${id}">$$x$$</Equation>\n\n`;

it('equations and figures are numbered in order, a widget as a figure', async () => {
  const page = await compileKorean(
    `${equation('eq-a')}${equation('eq-b')}<Figure id="fig-a">\n글\n</Figure>\n\n<BackwardStepper id="w5-2" />\n`,
  );
  expect(page.attributes('Equation', 'number', 'label')).toEqual([
    ['5.1', '(5.1)'],
    ['5.2', '(5.2)'],
  ]);
  expect(page.attributes('Figure', 'number', 'label')).toEqual([['5.1', '그림 5.1']]);
  expect(page.attributes('BackwardStepper', 'number', 'label')).toEqual([['5.2', '그림 5.2']]);
});

it('a reference gets address and words in the language of its file, also ahead of its target', async () => {
  const source = `## T {/* part */}\n\n<Ref to="eq-a" /> <Ref to="w5-2" /> <Ref to="part" />\n\n${equation('eq-a')}<W id="w5-2" />\n`;
  const korean = await compileKorean(source);
  const english = await compile({ '05-hidden-layer/en.mdx': source });
  expect(korean.attributes('Ref', 'href', 'label')).toEqual([
    ['#eq-a', '(5.1)'],
    ['#w5-2', '그림 5.1'],
    ['#part', '‘T’'],
  ]);
  expect(english.attributes('Ref', 'label')).toEqual([['(5.1)'], ['Figure 5.1'], ['“T”']]);
});

describe('the words of an exercise', () => {
  const files = {
    '05-hidden-layer/ko.mdx': `<Ref to="ex-5-1" />\n\n${equation('eq-a')}`,
    '05-hidden-layer/exercises/5-1.ko.mdx': `<Exercise id="ex-5-1">\n<Ref to="eq-a" /> <Ref to="ex-5-2" />\n</Exercise>\n\n${equation('eq-b')}`,
    '05-hidden-layer/exercises/5-2.ko.mdx': '<Exercise id="ex-5-2" />',
  };

  it('are numbered by their id; references to and from them lead from page to page', async () => {
    expect((await compile(files)).attributes('Ref', 'href', 'label')).toEqual([
      ['/book/ko/exercises/hidden-layer/#ex-5-1', '연습문제 5-1'],
    ]);
    const [text, first, second] = Object.entries(files) as [[string, string], [string, string], [string, string]];
    const exercise = await compile(Object.fromEntries([first, text, second]));
    expect(exercise.attributes('Exercise', 'number', 'label')).toEqual([['5-1', '연습문제 5-1']]);
    expect(exercise.attributes('Ref', 'href', 'label')).toEqual([
      ['/book/ko/hidden-layer/#eq-a', '(5.1)'],
      ['/book/ko/exercises/hidden-layer/#ex-5-2', '연습문제 5-2'],
    ]);
    expect(exercise.attributes('Equation', 'number')).toEqual([['5.2']]);
  });

  it('may stand in a chapter without a text, which still has no address', async () => {
    const page = await compile({
      '05-hidden-layer/ko.mdx': '<Ref to="output-layer" /> <Ref to="output-layer#ex-4-6" />',
      '04-output-layer/exercises/4-6.ko.mdx': '<Exercise id="ex-4-6" />',
    });
    expect(page.attributes('Ref', 'href', 'label')).toEqual([
      [undefined, '4장'],
      ['/book/ko/exercises/output-layer/#ex-4-6', '연습문제 4-6'],
    ]);
  });

  it('belong to the exercise their file is named after', async () => {
    const misplaced = compile({ '05-hidden-layer/exercises/5-3.ko.mdx': '<Exercise id="ex-5-2" />' });
    await expect(misplaced).rejects.toThrow(/5-3\.ko\.mdx:1: this file holds <Exercise id="ex-5-3">, not “ex-5-2”/);
  });
});

it('a reference to another chapter honours the base path; an unwritten chapter has words but no address', async () => {
  const page = await compile({
    '05-hidden-layer/ko.mdx': '<Ref to="output-layer#eq-out" /> <Ref to="output-layer" /> <Ref to="matrices" />',
    '04-output-layer/ko.mdx': equation('eq-out'),
  });
  expect(page.attributes('Ref', 'href', 'label')).toEqual([
    ['/book/ko/output-layer/#eq-out', '(4.1)'],
    ['/book/ko/output-layer/', '4장'],
    [undefined, '6장'],
  ]);
});

it('unknown, double, missing and foreign ids are refused, naming file and id', async () => {
  await expect(compileKorean('<Ref to="eq-none" />')).rejects.toThrow(/ko\.mdx:1: <Ref to="eq-none">: no such id/);
  await expect(compileKorean('<Ref to="matrices#eq" />')).rejects.toThrow(/chapter “matrices” has no id “eq” in ko/);
  await expect(compileKorean('<Ref to="nowhere#eq" />')).rejects.toThrow(/no chapter “nowhere”/);
  await expect(compileKorean(equation('a') + equation('a'))).rejects.toThrow(/ko\.mdx:3: the id “a” is used twice/);
  await expect(compileKorean(`## A {/* a */}\n\n${equation('a')}`)).rejects.toThrow(/the id “a” is used twice/);
  await expect(compileKorean('<Equation>$$x$$</Equation>')).rejects.toThrow(/<Equation> needs an id/);
  await expect(compileKorean('<Exercise id="ex-4-1" />')).rejects.toThrow(/“ex-4-1” should read ex-5-/);
  await expect(compile({ 'about.mdx': '<Ref to="a" />' })).rejects.toThrow(/works only inside a chapter/);
});
