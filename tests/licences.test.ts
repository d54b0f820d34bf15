import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
const direct: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };
const lock: { packages: Record<string, LockedPackage> } = readJson('package-lock.json');
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences that allow use, change and passing on, with no more asked than naming the author or sharing changes to the file itself. */
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', '(MIT AND Zlib)'],
  ...['MPL-2.0', 'OFL-1.1', 'Python-2.0'],
]);
/** sharp, an image library Astro can use while building, is linked to LGPL code. Nothing of it reaches a reader. */
const isBuildOnlyImageLibrary = (path: string) => path.startsWith('node_modules/@img/sharp-');

describe('dependencies', () => {
  it('have licences the book can be built and shared with', () => {
    const others = installed.filter(
      ([path, { license }]) => !allowed.has(license ?? '') && !isBuildOnlyImageLibrary(path),
    );
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('have a line of reason each, in tests/dependencies.json', () => {
    const reasons: Record<string, string> = readJson('tests/dependencies.json');
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(direct).sort());
    expect(Object.values(reasons).filter((reason) => reason.length < 15)).toEqual([]);
  });

  it('are pinned to exact versions, and the lock agrees', () => {
    const locked = Object.keys(direct).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(direct);
    expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked by their content, not by where they were downloaded', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('run no scripts when installed', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  it('include KaTeX once, so that formulas and their stylesheet fit together', () => {
    expect(installed.filter(([path]) => path.endsWith('node_modules/katex')).map(([path]) => path)).toEqual([
      'node_modules/katex',
    ]);
  });
});
