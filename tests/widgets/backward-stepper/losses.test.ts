import { describe, expect, it } from 'vitest';
import { Editor } from '#components/widgets/backward-stepper/editor.ts';
import { codecFor, defaultState } from '#components/widgets/backward-stepper/link.ts';
import { lossIds, presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { numericalGradients } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose } from '../../tolerance.ts';

const codec = codecFor(defaultState);
const onF3 = (): StepperState =>
  new StepperState({ ...defaultState, preset: 'two-outputs', setup: presetSetup('two-outputs'), step: 99 });

describe.each(lossIds)('with the loss %s', (id) => {
  it('every gradient agrees with its central difference', () => {
    const stepper = onF3();
    new Editor(stepper).setLoss(id);
    const { layers, trace } = stepper.current!;
    const numerical = numericalGradients(trace.network, trace.sample);
    layers.dW.flat().forEach((g, n) => expectClose(g, numerical.dW.flat()[n], centralDifference, `dW ${n}`));
    layers.db.flat().forEach((g, n) => expectClose(g, numerical.db.flat()[n], centralDifference, `db ${n}`));
  });

  it('the link opens the same loss', () => {
    const stepper = onF3();
    new Editor(stepper).setLoss(id);
    expect(codec.parse(codec.format(stepper.linkState))?.setup.network.loss).toBe(id);
  });
});

it('under cross-entropy red is a fraction and the blue of a sigmoid cancels its denominator', () => {
  const stepper = onF3();
  new Editor(stepper).setLoss('binary-cross-entropy');
  stepper.go(stepper.frames.findIndex(({ phase }) => phase === 'delta-output'));
  const { symbols, factors, result } = stepper.formulaOf(stepper.frame)!;
  expect([symbols, factors!, result].map((line) => toPlain(line))).toEqual([
    '(ŷ₁ − y₁) / (ŷ₁(1 − ŷ₁)) · ŷ₁(1 − ŷ₁)',
    '−1.66666667 · 0.24',
    '−0.4',
  ]);
});

describe('what a loss cannot take is refused, and changes nothing', () => {
  const refused = (change: (stepper: StepperState) => void): [StepperState, unknown] => {
    const stepper = onF3();
    change(stepper);
    return [stepper, stepper.refused];
  };

  it('an output layer that gives no probabilities', () => {
    const [stepper, why] = refused((of) => {
      new Editor(of).setActivation(2, 'tanh');
      new Editor(of).setLoss('binary-cross-entropy');
    });
    expect([why, stepper.setup.network.loss]).toEqual(['output', 'half-squared-error']);
    new Editor(stepper).setActivation(2, 'sigmoid');
    new Editor(stepper).setLoss('binary-cross-entropy');
    expect([stepper.refused, stepper.setup.network.loss]).toEqual([undefined, 'binary-cross-entropy']);
    new Editor(stepper).setActivation(2, 'relu');
    expect([stepper.refused, stepper.setup.network.activations[2]]).toEqual(['output', 'sigmoid']);
  });

  it('a target that is no probability', () => {
    const [stepper, why] = refused((of) => {
      new Editor(of).edit({ of: 'y', n: 0 }, 2);
      new Editor(of).setLoss('binary-cross-entropy');
    });
    expect([why, stepper.setup.network.loss, stepper.setup.sample.y]).toEqual([
      'targets',
      'half-squared-error',
      [2, 0],
    ]);
    new Editor(stepper).edit({ of: 'y', n: 0 }, 0.5);
    new Editor(stepper).setLoss('binary-cross-entropy');
    const before = stepper.setup;
    new Editor(stepper).edit({ of: 'y', n: 1 }, -0.1);
    expect([stepper.refused, stepper.setup]).toEqual(['targets', before]);
  });

  it.each([
    'v1~net=own~loss=binary-cross-entropy~y=2',
    'v1~net=own~loss=binary-cross-entropy~act=sigmoid_tanh',
    'v1~loss=mean-squared-error',
  ])('the link %s', (text) => {
    expect(codec.parse(text)).toBeUndefined();
  });
});
