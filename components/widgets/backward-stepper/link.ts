import { activations } from '#engine';
import type { ActivationId } from '#engine';
import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { limits, lossIds, misfitOf, presetIds, presetSetup } from './setup.ts';
import type { LossChoice, PresetId, Setup } from './setup.ts';

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
  step: number;
  decimals: 4 | 8;
  compare: boolean;
  view: View;
}

/** The same, flat, as it is written. `w` and `b` run through the layers one after the other. */
interface Written {
  net: PresetId | 'own';
  sizes: number[];
  act: ActivationId[];
  x: number[];
  y: number[];
  w: number[];
  b: number[];
  eta: number;
  loss: LossChoice;
  mode: Mode;
  round: number;
  step: number;
  decimals: '4' | '8';
  check: 'no' | 'yes';
  view: View;
}

type WrittenSetup = Omit<Written, 'mode' | 'round' | 'step' | 'decimals' | 'check' | 'view'>;

const MAX_WEIGHTS = 40;
const MAX_UNITS = 11;
const MAX_STEP = 200;

/** Lists of numbers up to `size`; parameters may have outgrown what can be typed, in rounds that diverge. */
const numbers = (max: number, size: number = limits.number): ReturnType<typeof listOf<number>> =>
  listOf(finiteNumber(-size, size), { separator: '_', min: 1, max });

function written({ setup, decimals, compare, preset, ...rest }: LinkState): Written {
  const { network, sample, learningRate } = setup;
  return {
    net: preset,
    sizes: network.sizes,
    act: network.activations.slice(1),
    x: sample.x,
    y: sample.y,
    w: network.W.flat(),
    b: network.b.flat(),
    eta: learningRate,
    loss: lossIds.find((id) => id === network.loss) ?? lossIds[0],
    decimals: decimals === 8 ? '8' : '4',
    check: compare ? 'yes' : 'no',
    ...rest,
  };
}

export const defaultState: LinkState = {
  preset: 'general',
  setup: presetSetup('general'),
  mode: 'watch',
  round: 0,
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
    x: field(numbers(limits.inputs), defaults.x),
    y: field(numbers(limits.outputs), defaults.y),
    w: field(numbers(MAX_WEIGHTS, Number.MAX_VALUE), defaults.w),
    b: field(numbers(MAX_UNITS, Number.MAX_VALUE), defaults.b),
    eta: field(finiteNumber(0, limits.number), defaults.eta),
    loss: field(oneOf(lossIds), defaults.loss),
    mode: field(oneOf(modes), defaults.mode),
    round: field(wholeNumber(0, MAX_ROUNDS), defaults.round),
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
    ({ net: preset, mode, round, step, decimals, check, view, ...rest }) => {
      const setup = readSetup({ net: preset, ...rest }, fields);
      const shown = { mode, round, step, decimals: decimals === '8' ? 8 : 4, compare: check === 'yes', view } as const;
      return setup && { preset, setup, ...shown };
    },
  );
}

/** The set-up a link names or spells out; undefined where it does both, or where its numbers do not fit one another. */
function readSetup(value: WrittenSetup, fields: Fields<Written>): Setup | undefined {
  if (value.net === 'own') return ownSetup(value);
  const spelledOut = (['sizes', 'act', 'x', 'y', 'w', 'b', 'eta', 'loss'] as const).some(
    (key) => value[key] !== fields[key].default,
  );
  return spelledOut ? undefined : presetSetup(value.net);
}

/** Puts the flat lists back into layers; undefined as well where the loss takes no such outputs or targets. */
function ownSetup({ sizes, act, x, y, w, b, eta, loss }: WrittenSetup): Setup | undefined {
  const [inputs, outputs] = [sizes[0], sizes[sizes.length - 1]];
  const fits =
    inputs <= limits.inputs &&
    outputs <= limits.outputs &&
    act.length === sizes.length - 1 &&
    x.length === inputs &&
    y.length === outputs;
  const weights = [...w];
  const biases = [...b];
  const W = sizes.map((size, l) => (l === 0 ? [] : weights.splice(0, size * sizes[l - 1])));
  const bias = sizes.map((size, l) => (l === 0 ? [] : biases.splice(0, size)));
  const complete = W.every((row, l) => l === 0 || row.length === sizes[l] * sizes[l - 1]);
  const enough = bias.every((row, l) => l === 0 || row.length === sizes[l]);
  if (!fits || !complete || !enough || weights.length > 0 || biases.length > 0) return undefined;
  const network = { sizes, activations: ['identity' as const, ...act], W, b: bias, loss };
  const setup = { network, sample: { x, y }, learningRate: eta };
  return misfitOf(setup) ? undefined : setup;
}
