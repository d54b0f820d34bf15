import { describe, expect, it } from 'vitest';
import { differences, rowOf, survivorsListed } from './survivors.mjs';

const source = 'const a = b || c;\nconst d = e < f;\nconst g = e < f;\n';
const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
const mutant = (status: string, line: number, replacement: string, to: number) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement,
  location: at(line, 11, to),
});
const report = {
  files: {
    'src/engine/one.ts': {
      source,
      mutants: [
        mutant('Survived', 1, 'b && c', 17),
        mutant('Killed', 2, 'true', 16),
        mutant('Survived', 2, 'e <= f', 16),
        mutant('NoCoverage', 3, 'e <= f', 16),
      ],
    },
  },
};
const list = [
  '| `src/engine/one.ts` | `` b \\|\\| c `` | `` b && c `` | 1 |',
  '| `src/engine/one.ts` | `` e < f `` | `` e <= f `` | 2 |',
];

describe('the list of changes that no test can notice', () => {
  it('agrees with a run that left exactly these', () => expect(differences(list.join('\n'), report)).toEqual([]));

  it('lacks what a run left besides', () => {
    expect(differences(list[1], report)).toEqual([`Unnoticed, and not in the list: ${list[0]}`]);
    expect(differences(list.join('\n').replace('2 |', '1 |'), report)).toEqual([
      `Unnoticed, and not in the list: ${list[1]}`,
    ]);
  });

  it('holds too much if a change is noticed by now, in the files the run broke', () => {
    const more = '| `src/engine/one.ts` | `` e < f `` | `` true `` | 1 |';
    const elsewhere = more.replace('one', 'two');
    expect(differences([...list, more, elsewhere].join('\n'), report)).toEqual([
      `Noticed by now, take it off the list: ${more}`,
    ]);
  });

  it('is read as it is written', () => {
    const [row] = survivorsListed(list[0]).values();
    expect(row).toEqual({ file: 'src/engine/one.ts', from: 'b || c', to: 'b && c', places: 1 });
    expect(rowOf(row)).toBe(list[0]);
  });
});
