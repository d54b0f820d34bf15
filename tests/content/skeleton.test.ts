import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { skeletonDifferences } from './helpers/differences.ts';
import { chapterFolders, readFiles, readIfPresent } from './helpers/files.ts';
import { countWords, sectionsOf } from './helpers/skeleton.ts';

const longest = 250;

/** What the text of a chapter and the words of its exercises are called before the language: '', 'exercises/5-3.'. */
function textsOf(folder: string): string[] {
  const ending = new RegExp(`(?:${locales.join('|')})\\.mdx$`);
  const paths = readFiles(`${folder}/**/*.mdx`).map(({ path }) => path.replaceAll('\\', '/').slice(folder.length + 1));
  return [...new Set(paths.filter((path) => ending.test(path)).map((path) => path.replace(ending, '')))];
}

function differences(ko: string, en: string): string[] {
  return skeletonDifferences(sectionsOf(ko), sectionsOf(en));
}

function tooLong(source: string): string[] {
  return sectionsOf(source)
    .filter(({ words }) => words > longest)
    .map(({ heading, words }) => `${heading}: ${words} words`);
}

describe.each(chapterFolders())('%s', (folder) => {
  it.each(textsOf(folder))('%s comes in both languages, with one skeleton and no section too long', (name) => {
    const [ko, en] = locales.map((locale) => readIfPresent(`${folder}/${name}${locale}.mdx`)?.text);
    expect([ko === undefined, en === undefined], 'a language is missing').toEqual([false, false]);
    expect(differences(ko!, en!)).toEqual([]);
    expect([...tooLong(ko!), ...tooLong(en!)]).toEqual([]);
  });
});

const korean = `
## 누구의 몫인가 {/* whose-share */}

<Term id="delta">델타</Term>는 $\\delta$로 쓰며 <Num of={f2.delta[1]} />과 <Given>0.4</Given>의 곱은 <Ref to="eq-delta" />입니다.

<Equation id="eq-delta">
$$
\\delta_j = \\text{모인 값} \\cdot f'(z_j)
$$
</Equation>

<BackwardStepper id="w5-2" preset="general" />
`;
const english = `
## Whose share is it? {/* whose-share */}

By <Ref to="eq-delta" />, $\\delta$ (<Term id="delta">delta</Term>) is <Given>0.4</Given> times <Num of={f2.delta[1]} />, and $\\delta$ is small.

<Equation id="eq-delta">
$$
\\delta_j = \\text{gathered} \\cdot f'(z_j)
$$
</Equation>

<BackwardStepper id="w5-2" preset="general" />
`;

describe('the skeleton check', () => {
  it('allows another word order, other words, and naming a symbol twice', () => {
    expect(differences(korean, english)).toEqual([]);
  });

  it.each([
    ['another heading id', 'whose-share', 'whose-part', 'headings'],
    ['another heading depth', '## Whose', '### Whose', 'headings'],
    ['a section too many', '<BackwardStepper', '## More {/* more */}\n\n<BackwardStepper', 'headings'],
    ['a missing component', '<BackwardStepper id="w5-2" preset="general" />', '', 'components'],
    ['another widget id', 'w5-2', 'w5-3', 'components'],
    ['another equation id', 'id="eq-delta"', 'id="eq-other"', 'components'],
    ['another target', 'to="eq-delta"', 'to="eq-loss"', 'numbers and references'],
    ['another computed number', 'f2.delta[1]', 'f2.delta[2]', 'numbers and references'],
    ['another constant', '0.4', '0.5', 'numbers and references'],
    ['a number said twice', '<Given>0.4</Given>', '<Given>0.4</Given> (<Given>0.4</Given>)', 'numbers and references'],
    ['a bare expression', 'and $', '{f2.loss} and $', 'numbers and references'],
    ['another term', 'id="delta"', 'id="gradient"', 'terms and formulas'],
    ['another inline formula', 'and $\\delta$', 'and $\\eta$', 'terms and formulas'],
    ['another display formula', '\\cdot f', '+ f', 'display formulas'],
  ])('finds %s', (_, from, to, place) => {
    const changed = english.replace(from, () => to);
    expect(changed).not.toBe(english);
    expect(differences(korean, changed)).toEqual([expect.stringContaining(place)]);
  });

  it('counts Korean words between spaces and leaves formulas, code and folded text out', () => {
    expect(countWords('역전파는 – 미분값을 되돌려 보냅니다.')).toBe(4);
    const [, section] = sectionsOf(
      '## T {/* t */}\n\nTwo words $a + b$ `code here`\n\n<Aside kind="note">not these</Aside>\n',
    );
    expect(section.words).toBe(1 + 2);
  });

  it('finds a section that is too long', () => {
    const long = `## A {/* a */}\n\n${'낱말 '.repeat(longest)}\n\n## B {/* b */}\n\n낱말\n`;
    expect(tooLong(long)).toEqual([`## a: ${longest + 1} words`]);
  });
});
