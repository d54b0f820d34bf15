import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impurities } from './rooms/check-purity.ts';
import { type Manifest, roomOf, violations } from './rooms/check-rooms.ts';
import { readImports } from './rooms/read-imports.ts';

const { imports, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest: Manifest = { imports, packages: Object.keys({ ...dependencies, ...devDependencies }) };
const files = globSync('{src,components,content}/**/*.{ts,mjs,js,svelte,astro,mdx}').map((path) =>
  path.replaceAll('\\', '/'),
);

describe('rooms', () => {
  it('import only what the table of rooms allows', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => violations(path, readFileSync(path, 'utf8'), manifest))).toEqual([]);
  });

  it('keep the engine a function of its arguments', () => {
    const engine = files.filter((path) => roomOf(path)?.name === 'engine');
    const found = engine.flatMap((path) => impurities(readFileSync(path, 'utf8')).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });

  it('let the engine run in plain Node, without a build', () => {
    const program = "import('./src/engine/index.ts').then((engine) => console.log(Object.keys(engine).length))";
    expect(Number(execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' }))).toBeGreaterThan(0);
  });
});

describe('the checker', () => {
  const complaints = (path: string, text: string) => violations(path, text, manifest);

  it.each([
    ['src/engine/a.ts', "import { ko } from '#i18n/ui.ko.ts';", 'src/engine may not import src/i18n'],
    ['src/engine/a.ts', "import x from '../notation/number.ts';", 'climbs out of the room src/engine'],
    ['src/engine/a.ts', "import katex from 'katex';", 'engine may not import the package katex'],
    ['src/engine/a.ts', "import { readFile } from 'node:fs';", 'engine may not import the package node:fs'],
    ['src/engine/a.ts', "export * from '#notation/number.ts';", 'src/engine may not import src/notation'],
    ['src/engine/a.ts', "type N = import('#notation/number.ts').N;", 'src/engine may not import src/notation'],
    ['src/engine/a.ts', 'const x = import(name);', 'computed name'],
    [
      'src/engine/a.ts',
      "const x = import.meta.glob(['./*.ts', '/content/*.ts']);",
      'src/engine may not import content',
    ],
    ['src/notation/other.ts', "import katex from 'katex';", 'notation may not import the package katex'],
    ['src/reader/a.ts', "import { gradeNumber } from '#exercises/grade-number.ts';", 'only types may be imported'],
    ['components/prose/A.astro', "---\nimport A from 'svelte';\n---\n<p />", 'prose may not import the package svelte'],
    [
      'components/prose/A.astro',
      "<script>\nimport '#components/views/A.svelte';\n</script>",
      'may not import components/views',
    ],
    ['components/prose/A.astro', '<style>@import "#styles/base.css";</style>', 'may not import src/styles'],
    ['components/views/A.svelte', "{#await import('#reader/storage.ts')}{/await}", 'may not import src/reader'],
    ['components/widgets/a/A.svelte', "<script>import B from '../b/B.svelte';</script>", 'climbs out of the room'],
    [
      'components/widgets/a/a.ts',
      "import B from '#components/widgets/b/B.svelte';",
      'may not import components/widgets/b',
    ],
    [
      'content/chapters/05-a/ko.mdx',
      "import { x } from '../06-b/chapter.ts';\n\nText $a_{1}$",
      'climbs out of the room',
    ],
    ['content/chapters/05-a/ko.mdx', "Text {await import('#layouts/site.ts')}.", 'may not import src/layouts'],
    ['content/chapters/05-a/ko.mdx', "<A b={import('#layouts/site.ts')} />", 'may not import src/layouts'],
    ['src/layouts/A.astro', "---\nimport x from 'left-pad';\n---", 'left-pad is no direct dependency'],
    ['src/layouts/a.ts', "import x from '#engin';", 'leads into no room'],
    ['src/other/a.ts', '', 'lies in no room'],
  ])('finds what is wrong in %s: %j', (path, text, complaint) => {
    expect(complaints(path, text)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['src/notation/katex.ts', "import katex from 'katex';\nimport { x } from '#engine';"],
    ['src/reader/a.ts', "import type { Exercise } from '#exercises/exercise.ts';"],
    ['src/engine/a/b.ts', "import { x } from '../c.ts'; // import '#notation/number.ts'"],
    [
      'components/widgets/a/A.astro',
      "---\nimport A from './A.svelte';\nimport V from '#components/views/V.svelte';\n---\n",
    ],
    [
      'content/chapters/05-a/en.mdx',
      "import { trace } from './chapter.ts';\n\n## A {/* a */}\n\n$\\frac{1}{2}$ `import('x')`",
    ],
    [
      'src/pages/a.astro',
      "---\nimport { x } from 'astro:assets';\nconst all = import.meta.glob('/content/chapters/*/{ko,en}.mdx');\n---",
    ],
  ])('has nothing against %s: %j', (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });

  it('reads imports on several lines, and tells types from values', () => {
    expect(readImports('a.ts', "import type {\n  A,\n} from './a.ts';\nimport { b } from './b.ts';")).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: './b.ts', typeOnly: false },
    ]);
  });

  it.each([
    ['const x = Math.random();', 'Math.random'],
    ['const now = () => new Date();', 'Date'],
    ['export const f = () => document.title;', 'document'],
    ['let count = 0;', 'module-level variable: let count = 0;'],
  ])('finds what is impure in %j', (text, what) => {
    expect(impurities(text)).toEqual([what]);
  });

  it('takes neither words in comments nor property names for globals', () => {
    expect(impurities('// Date\nconst f = (a: { window: number }) => a.window;')).toEqual([]);
  });
});
