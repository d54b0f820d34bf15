import { mutantValues } from '#engine';
import type { MutantId, Random, UpdatePoint } from '#engine';
import type { NumericExercise, Numbers, Slip } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { valleyOf, walkDown } from '../walks.ts';

/** One step from w: `w`, `t`, `eta`, the slope `g` there, the step `etaG`, and `next`. */
function oneStep(t: number, w: number, eta: number): Numbers {
  const [{ gradient, move, to }] = walkDown(valleyOf(1, t), { eta, start: [w], steps: 1 });
  return namedNumbers({ t, w, eta, g: gradient[0], etaG: move[0], next: to[0] });
}

function pointOf({ value }: Numbers): UpdatePoint & { key: number } {
  return { theta: value('w'), g: value('g'), learningRate: value('eta'), key: value('next') };
}

function slip(id: MutantId): Slip {
  return { id, values: (numbers) => mutantValues(id, { kind: 'update', ...pointOf(numbers) }) };
}

/** η = 1 for this loss: one step to the bottom. */
const noRate: Slip = { id: 'no-rate', values: ({ value }) => [value('w') - value('g')] };
const slopeAlone: Slip = { id: 'slope-alone', values: ({ value }) => [value('g')] };
const slips = [slip('M17'), slip('M15'), noRate, slopeAlone];

const targets = [2, 3, 4, 5];
const starts = Array.from({ length: 64 }, (_, n) => (n + 2) / 10);
const learningRates = [0.1, 0.2, 0.3, 0.4];

/** A start well away from the bottom, where no slip leads back to the start: there a wrong answer would be no change at all. */
function draw(random: Random): Numbers {
  for (;;) {
    const numbers = oneStep(random.pick(targets), random.pick(starts), random.pick(learningRates));
    const [w, g] = [numbers.value('w'), numbers.value('g')];
    const wrong = slips.flatMap(({ values }) => values(numbers));
    if (Math.abs(g) >= 0.5 && wrong.every((value) => Math.abs(value - w) > 0.01)) return numbers;
  }
}

/** 1-1: one step of gradient descent on ½(w − t)². */
export const oneDescentStep: NumericExercise = {
  id: 'ex-1-1',
  kind: 'numeric',
  printed: () => oneStep(3, 1, 0.1),
  draw,
  answer: ({ value }) => value('next'),
  from: ({ value }) => value('w'),
  slips,
};
