import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceOf, shipped, shippedByChoice } from '../../src/build/third-party.ts';

/** Packages that files of the rooms which run in the browser import. */
function imported(): string[] {
  const rooms = ['src/engine', 'src/notation', 'src/exercises', 'src/reader', 'src/i18n', 'src/sandbox', 'components'];
  const names = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .flatMap((file) =>
        [...readFileSync(`${room}/${file}`, 'utf8').matchAll(/^\s*(?:import|export) [^;]*?from '([^'.#][^']*)'/gm)]
          .filter(([line]) => !/^\s*import type/.test(line))
          .map(([, name]) => name),
      ),
  );
  return [...new Set(names.map((name) => (/^(@[^/]+\/)?[^/?]+/.exec(name) as RegExpExecArray)[0]))];
}

describe('what others wrote and the book ships', () => {
  it('is listed, whatever the browser’s rooms import', () => {
    expect(imported().filter((name) => !shippedByChoice.includes(name))).toEqual([]);
  });

  it('bears a licence and a copyright each', () => {
    for (const name of shipped()) {
      expect(licenceOf(name), name).toMatch(/copyright/i);
      expect(licenceOf(name), name).toMatch(
        /MIT|permission (is hereby granted|to use, copy, modify)|open font license/i,
      );
    }
  });

  it('includes what the editor is made of', () => {
    expect(shipped()).toEqual(expect.arrayContaining(['@lezer/common', 'style-mod', 'w3c-keyname']));
  });

  it('has no gap', () => {
    expect(() => licenceOf('@types/node/nothing')).toThrow();
  });
});
