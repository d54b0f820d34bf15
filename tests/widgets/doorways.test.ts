import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/** Exercises are in every chapter and their progress has a page: both come with the page's own sheet. */
const everywhere = ['exercise', 'progress'];

const figures = globSync('components/widgets/*/*.css', { cwd: fromRoot() })
  .filter((sheet) => !everywhere.includes(basename(dirname(sheet))))
  .sort();

it.each(figures)('%s comes with its figure alone, not with every page that has figures', (sheet) => {
  const [doorway] = globSync(`${dirname(sheet)}/*.astro`, { cwd: fromRoot() });
  const source = readFileSync(fromRoot(doorway), 'utf8');
  expect(source).toContain(`import styles from './${basename(sheet)}?url';`);
  expect(source).toContain('<link rel="stylesheet" href={styles} />');
});
