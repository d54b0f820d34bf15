import type { Random } from '#engine';
import type { Numbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { matches } from '#exercises/prediction.ts';
import { drawFourNodes, fourNodes } from './graph-of-four.ts';

const nudge = 0.001;
const inputs = ['x1', 'x2'] as const;
const form = { kind: 'number' } as const;

interface NudgedNumbers extends Numbers {
  readonly choices: { readonly input: (typeof inputs)[number] };
}

/** F7 before and, under `nudged_…`, after one input has grown by `nudge`; `slope` is the derivative by it, `foretold` what that foretells. */
function nudged(before: Numbers, input: (typeof inputs)[number]): NudgedNumbers {
  const [x1, x2] = inputs.map((name) => before.value(name) + (name === input ? nudge : 0));
  const after = fourNodes(x1, x2);
  const slope = before.value(`grad_${input}`);
  const change = after.value('f') - before.value('f');
  const own = namedNumbers({ nudge, slope, foretold: nudge * slope, change });
  return {
    choices: { input },
    value(name) {
      if (name.startsWith('nudged_')) return after.value(name.slice('nudged_'.length));
      return ['nudge', 'slope', 'foretold', 'change'].includes(name) ? own.value(name) : before.value(name);
    },
  };
}

function outcomeOf(numbers: Numbers): Prediction {
  return { kind: 'number', value: numbers.value('change') };
}

function feedbackOn(prediction: Prediction, numbers: Numbers): string {
  if (prediction.kind !== 'number') return 'undecided';
  const match = matches(form, prediction, outcomeOf(numbers));
  if (match !== 'other') return match;
  if (prediction.value < 0) return 'other-way';
  return prediction.value < numbers.value('change') ? 'too-small' : 'too-large';
}

/** 2-6: by how much f of F7 changes when one input grows by 0.001. */
export const smallNudge: PredictExercise<NudgedNumbers> = {
  id: 'ex-2-6',
  kind: 'predict',
  form,
  printed: () => nudged(fourNodes(2, 3), inputs[0]),
  draw: (random: Random, seed) => nudged(drawFourNodes(random), inTurn(inputs, seed)),
  run: (numbers) => ({
    outcome: outcomeOf(numbers),
    rows: [
      ...['u', 'v', 'f'].map((name) => ({
        name,
        before: numbers.value(name),
        after: numbers.value(`nudged_${name}`),
      })),
      { name: 'change', after: numbers.value('change') },
    ],
  }),
  feedbackOn,
  slips: ['same', 'near', 'other-way', 'too-small', 'too-large', 'undecided'],
};
