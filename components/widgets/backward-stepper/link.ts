import { activations } from '#engine';
import type { ActivationId } from '#engine';
import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { limits, lossIds, presetIds, presetSetup, samplesOf } from './setup.ts';
import type { PresetId, Setup } from './setup.ts';
import { flatSetup, ownSetup } from './written-setup.ts';
import type { WrittenSetup } from './written-setup.ts';

export type Mode = 'watch' | 'predict' | 'fill';

/** How a frame is written: with indices alone, or in matrices beside them. */
export type View = 'index' | 'matrix';

export const views: readonly View[] = ['index', 'matrix'];

export const modes: readonly Mode[] = ['watch', 'predict', 'fill'];

export const MAX_ROUNDS = 100;

/** All of a stepper that a link keeps. */
export interface LinkState {
  /** 'own' where any number differs from the presets. */
  preset: PresetId | 'own';
  setup: Setup;
  mode: Mode;
  round: number;
  /** The example shown, from 0. */
  example: number;
  step: number;
  decimals: 4 | 8;
  compare: boolean;
  view: View;
}

/** The same, flat, as it is written. `example` counts from 1. */
interface Written extends WrittenSetup {
  net: PresetId | 'own';
  mode: Mode;
  round: number;
  example: number;
  step: number;
  decimals: '4' | '8';
  check: 'no' | 'yes';
  view: View;
}

const MAX_WEIGHTS = 40;
const MAX_UNITS = 11;
const MAX_STEP = 200;

/** Lists of numbers up to `size`; parameters may have outgrown what can be typed, in rounds that diverge. */
const numbers = (max: number, size: number = limits.number): ReturnType<typeof listOf<number>> =>
  listOf(finiteNumber(-size, size), { separator: '_', min: 1, max });

function written({ setup, decimals, compare, preset, example, ...rest }: LinkState): Written {
  return {
    net: preset,
    ...flatSetup(setup),
    decimals: decimals === 8 ? '8' : '4',
    check: compare ? 'yes' : 'no',
    example: example + 1,
    ...rest,
  };
}

export const defaultState: LinkState = {
  preset: 'general',
  setup: presetSetup('general'),
  mode: 'watch',
  round: 0,
  example: 0,
  step: 0,
  decimals: 4,
  compare: false,
  view: 'index',
};

function fieldsFor(initial: LinkState): Fields<Written> {
  const defaults = written(initial);
  return {
    net: field(oneOf([...presetIds, 'own']), defaults.net),
    sizes: field(listOf(wholeNumber(1, limits.hiddenUnits), { separator: '_', min: 2, max: 4 }), defaults.sizes),
    act: field(
      listOf(oneOf(Object.keys(activations) as ActivationId[]), { separator: '_', min: 1, max: 3 }),
      defaults.act,
    ),
    n: field(wholeNumber(1, limits.examples), defaults.n),
    x: field(numbers(limits.inputs * limits.examples), defaults.x),
    y: field(numbers(limits.outputs * limits.examples), defaults.y),
    w: field(numbers(MAX_WEIGHTS, Number.MAX_VALUE), defaults.w),
    b: field(numbers(MAX_UNITS, Number.MAX_VALUE), defaults.b),
    eta: field(finiteNumber(0, limits.number), defaults.eta),
    loss: field(oneOf(lossIds), defaults.loss),
    mode: field(oneOf(modes), defaults.mode),
    round: field(wholeNumber(0, MAX_ROUNDS), defaults.round),
    example: field(wholeNumber(1, limits.examples), defaults.example),
    step: field(wholeNumber(0, MAX_STEP), defaults.step),
    decimals: field(oneOf(['4', '8'] as const), defaults.decimals),
    check: field(oneOf(['no', 'yes'] as const), defaults.check),
    view: field(oneOf(views), defaults.view),
  };
}

/** Numbers of a preset go by its name. */
export function codecFor(initial: LinkState): Codec<LinkState> {
  const fields = fieldsFor(initial);
  return writtenCodec(
    fields,
    (state) => written({ ...state, setup: state.preset === 'own' ? state.setup : initial.setup }),
    ({ net: preset, mode, round, example, step, decimals, check, view, ...rest }) => {
      const setup = readSetup({ net: preset, ...rest }, fields);
      if (!setup || example > samplesOf(setup).length) return undefined;
      const digits = decimals === '8' ? 8 : 4;
      return {
        preset,
        setup,
        mode,
        round,
        example: example - 1,
        step,
        decimals: digits,
        compare: check === 'yes',
        view,
      };
    },
  );
}

/** The set-up a link names or spells out; undefined where it does both, or where its numbers do not fit one another. */
function readSetup(value: WrittenSetup & Pick<Written, 'net'>, fields: Fields<Written>): Setup | undefined {
  if (value.net === 'own') return ownSetup(value);
  const spelledOut = (['sizes', 'act', 'n', 'x', 'y', 'w', 'b', 'eta', 'loss'] as const).some(
    (key) => value[key] !== fields[key].default,
  );
  return spelledOut ? undefined : presetSetup(value.net);
}
