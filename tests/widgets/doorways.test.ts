import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/** Exercises are in every chapter: they come with the page's own sheet. */
const everywhere = ['exercise'];

const figures = globSync('components/widgets/*/*.css', { cwd: fromRoot() })
  .filter((sheet) => !everywhere.includes(basename(dirname(sheet))))
  .sort();

it.each(figures)('%s comes with its figure alone, not with every page that has figures', (sheet) => {
  const [doorway] = globSync(`${dirname(sheet)}/*.astro`, { cwd: fromRoot() });
  const source = readFileSync(fromRoot(doorway), 'utf8');
  expect(source).toContain(`import styles from './${basename(sheet)}?url';`);
  expect(source).toContain('<link rel="stylesheet" href={styles} />');
});

it('what several figures draw with comes with them as well; only their common frame comes with every page', () => {
  const imported = globSync('components/widgets/*/*.astro', { cwd: fromRoot() }).flatMap((doorway) =>
    [...readFileSync(fromRoot(doorway), 'utf8').matchAll(/^import '(.+\.css)';$/gm)].map(([, sheet]) => sheet),
  );
  expect([...new Set(imported)].sort()).toEqual(['#components/views/widget.css', './exercise.css']);
});
