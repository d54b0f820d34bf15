import { describe, expect, it } from 'vitest';
import { numericalGradient } from '#content/chapters/01-downhill/exercises/1-6.ts';
import { languages } from '../helpers/interpret.ts';
import { runCodeExercise } from '../helpers/run-code-exercise.ts';

const { model, starter } = numericalGradient;

describe.each(languages)('1-6 in %s', (language) => {
  const changed = (piece: string, by: string): string => {
    expect(model[language]).toContain(piece);
    return model[language].replace(piece, by);
  };

  it.each([
    ['M26', '/ (2 * h)', '/ h'],
    ['not-restored', 'theta[i] = kept\n', '\n'],
    ['reversed', '(up - down)', '(down - up)'],
  ])('recognises %s', async (slip, piece, by) => {
    const mark = language === 'javascript' ? piece.replace('\n', ';\n') : piece;
    for (const seed of [0, 1, 2]) {
      expect(await runCodeExercise(numericalGradient, language, changed(mark, by), seed)).toMatchObject({
        verdict: { right: false, slip },
      });
    }
  });

  it('says of the starter that its list is too short', async () => {
    const ended = await runCodeExercise(numericalGradient, language, starter[language], 0);
    const problem = { kind: 'length', path: [], length: { expected: 2, given: 0 } };
    expect(ended.verdict?.tests[0]).toEqual({ kind: 'shape', problem });
  });
});
