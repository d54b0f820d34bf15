import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile, readFile, writeFile } from '#reader/progress-file.ts';
import type { ProgressFile } from '#reader/progress-file.ts';
import { anyAttempt, attempt, noon, withIds } from './attempts.ts';

const place = { chapter: 'hidden-layer', section: 'two-paths', at: noon };
const file = { attempts: withIds([attempt({ result: 'wrong', slip: 'M02' }), attempt({ seed: 3 })]), place };

/** The file with one part changed. */
const changed = (
  change: (parts: { attempts: Record<string, unknown>[] } & Record<string, unknown>) => void,
): string => {
  const parts = JSON.parse(writeFile(file));
  change(parts);
  return JSON.stringify(parts);
};

describe('a file of progress', () => {
  it('comes back as it was written', () => {
    expect(readFile(writeFile(file))).toEqual(file);
    expect(readFile(writeFile({ attempts: new Map() }))).toEqual({ attempts: new Map() });
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 20 }), (attempts) => {
        const text = writeFile({ attempts: withIds(attempts), place });
        expect(writeFile(readFile(text) as ProgressFile)).toBe(text);
      }),
    );
  });

  it('is the same text whatever the order in which the attempts are held', () => {
    const { attempts } = file;
    expect(writeFile({ attempts: new Map([...attempts].reverse()), place })).toBe(writeFile(file));
  });

  it('says what it is, and ends its last line', () => {
    expect(JSON.parse(writeFile(file))).toMatchObject({ format: 'backward-pass-progress', version: 1 });
    expect(writeFile(file)).toMatch(/^\{\n "format"[^]*\}\n$/);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half of it', writeFile(file).slice(0, 200), 'not-json'],
    ['5 MB of junk', '{"a":['.repeat(800_000), 'not-json'],
    ['more than a browser could hold', ' '.repeat(largestFile + 1), 'too-large'],
    ['a number', '1e400', 'other-file'],
    ['null', 'null', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['a file of something else', '{"version":1,"attempts":[]}', 'other-file'],
    [
      'the name of the format as a list',
      '{"format":["backward-pass-progress"],"version":1,"attempts":[]}',
      'other-file',
    ],
    ['a later edition', changed((parts) => (parts.version = 2)), 'newer'],
    ['an endless version', writeFile(file).replace('"version": 1', '"version": 1e999'), 'newer'],
    ['no version', changed((parts) => delete parts.version), 'damaged'],
    ['version 0', changed((parts) => (parts.version = 0)), 'damaged'],
    ['a version in words', changed((parts) => (parts.version = '2')), 'damaged'],
    ['no attempts', changed((parts) => delete (parts as { attempts?: unknown }).attempts), 'damaged'],
    [
      'attempts that are no list',
      changed((parts) => ((parts as Record<string, unknown>).attempts = { length: 1 })),
      'damaged',
    ],
    ['an attempt of null', changed(({ attempts }) => (attempts[0] = null as never)), 'damaged'],
    ['an attempt that is a list', changed(({ attempts }) => (attempts[0] = [] as never)), 'damaged'],
    ['an attempt without id', changed(({ attempts }) => delete attempts[0].id), 'damaged'],
    ['an id of another kind', changed(({ attempts }) => (attempts[0].id = ['0m8k2j4h1-00000000000'])), 'damaged'],
    ['an id that is none', changed(({ attempts }) => (attempts[1].id = '__proto__')), 'damaged'],
    ['an id twice', changed(({ attempts }) => (attempts[1].id = attempts[0].id)), 'damaged'],
    ['a huge number', writeFile(file).replace('"seed": 3', '"seed": 1e308'), 'damaged'],
    ['an unknown field', changed(({ attempts }) => (attempts[1].stars = 3)), 'damaged'],
    ['a prototype', writeFile(file).replace('"seed": 3', '"seed": 3, "__proto__": {"polluted": true}'), 'damaged'],
    [
      'a place that is none',
      changed((parts) => (parts.place = { chapter: 'javascript:', section: 'a', at: 1 })),
      'damaged',
    ],
    ['a place of null', changed((parts) => (parts.place = null)), 'damaged'],
  ])('is refused as a whole: %s', (_, text, problem) => {
    expect(readFile(text)).toBe(problem);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('at its largest is still read', () => {
    const text = writeFile(file);
    expect(readFile(text + ' '.repeat(largestFile - text.length))).toEqual(file);
  });

  it('is read without throwing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['not-json', 'other-file']).toContain(readFile(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (attempts, other) => {
        const text = JSON.stringify({ format: 'backward-pass-progress', version: 1, attempts, place: other });
        expect(readFile(text)).toBe('damaged');
      }),
    );
  });
});
