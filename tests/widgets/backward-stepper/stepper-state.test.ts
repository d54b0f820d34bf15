import { describe, expect, it } from 'vitest';
import { Editor } from '#components/widgets/backward-stepper/editor.ts';
import { graphOf } from '#components/widgets/backward-stepper/graph.ts';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState, Mode } from '#components/widgets/backward-stepper/link.ts';
import { presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { FormulaWriter } from '#notation/formula.ts';

const open = (state: Partial<LinkState> = {}): StepperState => new StepperState({ ...defaultState, ...state });
const inMode = (mode: Mode, preset: 'general' | 'two-outputs' = 'general'): StepperState =>
  open({ mode, preset, setup: presetSetup(preset) });

/** All that a frame shows. */
const seen = (stepper: StepperState): unknown => ({
  round: stepper.round,
  cursor: stepper.cursor,
  formula: stepper.formulaOf(stepper.frame),
  graph: graphOf(stepper, stepper.current!),
  losses: stepper.losses,
});

function answerAll(stepper: StepperState): void {
  while (stepper.cursor < stepper.lastFrame || stepper.pending) {
    if (stepper.pending) stepper.say({ kind: 'shown' });
    else stepper.go(stepper.cursor + 1);
  }
}

describe('going', () => {
  it('back through two rounds shows every frame as it was', () => {
    const stepper = open();
    const forwards: unknown[] = [];
    for (;;) {
      forwards.push(seen(stepper));
      if (stepper.cursor < stepper.lastFrame) stepper.go(stepper.cursor + 1);
      else if (stepper.round < 1) stepper.goRound();
      else break;
    }
    const backwards: unknown[] = [];
    while (stepper.round > 0 || stepper.cursor > 0) {
      backwards.push(seen(stepper));
      stepper.back();
    }
    backwards.push(seen(stepper));
    expect(forwards).toHaveLength(52);
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('stays within the frames', () => {
    const stepper = open();
    stepper.go(-5);
    expect(stepper.cursor).toBe(0);
    stepper.go(1e9);
    expect(stepper.cursor).toBe(25);
    stepper.go(0);
    stepper.back();
    expect([stepper.round, stepper.cursor]).toEqual([0, 0]);
  });

  it('another round needs the update to be done, and takes its parameters', () => {
    const stepper = open();
    stepper.goRound();
    expect(stepper.round).toBe(0);
    stepper.go(stepper.lastFrame);
    const { next } = stepper.current!;
    stepper.goRound();
    expect([stepper.round, stepper.cursor]).toEqual([1, 0]);
    expect(stepper.current!.trace.network).toEqual(next);
  });

  it('a link beyond the end opens the end', () => {
    const stepper = open({ round: 2, step: 200 });
    expect([stepper.round, stepper.cursor]).toEqual([2, 25]);
  });

  it('a link to a round after divergence opens the last round there is', () => {
    const { network, sample } = presetSetup('general');
    const linear = { ...network, activations: network.activations.map(() => 'identity' as const) };
    const stepper = open({
      preset: 'own',
      setup: { network: linear, sample, learningRate: 1e6 },
      round: 100,
      step: 25,
    });
    expect(stepper.current).toBeDefined();
    expect([stepper.diverged, stepper.canGoRound]).toEqual([true, false]);
  });
});

describe('what is known', () => {
  it('grows with the frames and shrinks on the way back', () => {
    const stepper = open();
    const known = (): boolean[] => ['z1_1', 'delta2_1', 'dw1_11', 'update'].map((ref) => stepper.knows(ref));
    expect(known()).toEqual([false, false, false, false]);
    stepper.go(11);
    expect(known()).toEqual([true, true, false, false]);
    stepper.go(25);
    expect(known()).toEqual([true, true, true, true]);
    stepper.go(10);
    expect(known()).toEqual([true, false, false, false]);
  });

  it('marks the weight whose gradient is worked out', () => {
    const stepper = open({ step: 16 });
    expect(stepper.frame.subject).toMatchObject({ kind: 'dW', l: 1, j: 0, i: 0 });
    const { edges } = graphOf(stepper, stepper.current!);
    expect(edges.filter(({ mark }) => mark).map(({ ref }) => ref)).toEqual(['w1_11']);
  });
});

describe('predicting', () => {
  it('stops at each δ and hides it until it is answered', () => {
    const stepper = inMode('predict');
    stepper.go(25);
    expect([stepper.cursor, stepper.pending, stepper.reach]).toEqual([11, true, 11]);
    expect(stepper.knows('delta2_1')).toBe(false);
    expect(stepper.seenFrames.map(({ reveals }) => reveals[0])).not.toContain('delta2_1');
    expect(JSON.stringify(graphOf(stepper, stepper.current!))).not.toContain('0.1478');
    stepper.say({ kind: 'sign', guess: 'positive' });
    expect([stepper.pending, stepper.knows('delta2_1'), stepper.reach]).toEqual([false, true, 13]);
    expect(stepper.seenFrames.at(-1)?.reveals).toEqual(['delta2_1']);
  });

  it('asks once for each δ of F3', () => {
    const stepper = inMode('predict', 'two-outputs');
    let questions = 0;
    while (stepper.cursor < stepper.lastFrame || stepper.pending) {
      stepper.go(stepper.lastFrame);
      if (!stepper.pending) break;
      questions += 1;
      stepper.say({ kind: 'sign', guess: 'unknown' });
    }
    expect(questions).toBe(4);
  });

  it('keeps answers on the way back, also across rounds', () => {
    const stepper = inMode('predict');
    answerAll(stepper);
    stepper.goRound();
    expect(stepper.reach).toBe(11);
    stepper.back();
    expect([stepper.round, stepper.cursor]).toEqual([0, 25]);
    stepper.go(11);
    expect(stepper.answer).toEqual({ kind: 'shown' });
  });

  it.each<[string, (stepper: StepperState) => void]>([
    ['a number', (stepper) => new Editor(stepper).edit({ of: 'x', n: 0 }, 1)],
    ['the structure', (stepper) => new Editor(stepper).setSizes([2, 3, 1])],
    ['an activation', (stepper) => new Editor(stepper).setActivation(1, 'tanh')],
    ['the preset', (stepper) => stepper.choosePreset('paper')],
    ['the mode', (stepper) => stepper.setMode('predict')],
  ])('forgets answers when %s changes, and steps back to the open question', (_, change) => {
    const stepper = inMode('predict');
    answerAll(stepper);
    change(stepper);
    expect(stepper.pending).toBe(true);
    expect(stepper.cursor).toBe(stepper.reach);
    expect(stepper.frame.subject).toMatchObject({ kind: 'delta', l: 2 });
  });
});

it('filling asks for every number', () => {
  const stepper = inMode('fill');
  for (let position = 1; position <= stepper.lastFrame; position++) {
    stepper.go(stepper.lastFrame);
    expect([stepper.cursor, stepper.pending, stepper.seenFrames.length]).toEqual([position, true, position - 1]);
    stepper.say({ kind: 'typed', text: '1' });
  }
  expect(stepper.knows('update')).toBe(true);
});

describe('editing', () => {
  it('starts from the network shown, as round 0 of an own network', () => {
    const stepper = open({ round: 3, step: 25 });
    const shown = stepper.current!.trace.network;
    new Editor(stepper).edit({ of: 'W', l: 2, n: 0 }, 2);
    expect(stepper.linkState).toMatchObject({ preset: 'own', round: 0, step: 25 });
    expect(stepper.setup.network.W).toEqual([[], shown.W[1], [2, shown.W[2][1]]]);
    expect(stepper.losses).toHaveLength(1);
  });

  it('steps back to the last frame where the new network has fewer', () => {
    const stepper = open({ step: 25 });
    new Editor(stepper).setSizes([2, 1]);
    expect(stepper.cursor).toBe(stepper.lastFrame);
  });
});

it('writes formulas with the learning rate of the set-up', () => {
  const stepper = open({ step: 25 });
  const writer = new FormulaWriter(stepper.current!.trace, 0.5);
  expect(stepper.formulaOf(stepper.frame)).toEqual(writer.write({ kind: 'update', l: 1, j: 0, i: 0 }));
});
