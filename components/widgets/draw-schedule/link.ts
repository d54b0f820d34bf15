import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { candidateIds, defaultSetup, HANDLES, kindIds, lengths, limits, taskIds } from './setup.ts';
import type { Candidate, Setup, Task } from './setup.ts';

export type Guess = Candidate | 'unknown';

/** All of the figure that a link keeps; nothing can be changed before something was said. */
export interface LinkState {
  setup: Setup;
  said: Guess | 'open';
  task: Task | 'none';
  step: number;
  decimals: 4 | 8;
}

export const defaultState: LinkState = { setup: defaultSetup, said: 'open', task: 'none', step: 0, decimals: 4 };

type Written = Omit<LinkState, 'setup' | 'decimals'> & {
  kind: Setup['kind'];
  steps: string;
  eta: number;
  factor: number;
  every: number;
  warm: number;
  drawn: number[];
  digits: '4' | '8';
};

const rate = finiteNumber(...limits.eta);

const fields: Fields<Written> = {
  kind: field(oneOf([...kindIds, 'drawn'] as const), defaultSetup.kind),
  steps: field(oneOf(lengths.map(String)), String(defaultSetup.length)),
  eta: field(rate, defaultSetup.eta),
  factor: field(finiteNumber(...limits.factor), defaultSetup.factor),
  every: field(wholeNumber(...limits.every), defaultSetup.every),
  warm: field(wholeNumber(...limits.warmUp), defaultSetup.warmUp),
  drawn: field(listOf(rate, { separator: '_', min: HANDLES, max: HANDLES }), [...defaultSetup.drawn]),
  said: field(oneOf([...candidateIds, 'unknown', 'open'] as const), defaultState.said),
  task: field(oneOf([...taskIds, 'none'] as const), defaultState.task),
  step: field(wholeNumber(0, Math.max(...lengths)), defaultState.step),
  digits: field(oneOf(['4', '8'] as const), '4'),
};

function write({ setup, decimals, ...rest }: LinkState): Written {
  const { kind, length, eta, factor, every, warmUp, drawn } = setup;
  const digits = decimals === 8 ? '8' : '4';
  return { ...rest, kind, steps: String(length), eta, factor, every, warm: warmUp, drawn: [...drawn], digits };
}

function read({
  said,
  task,
  step,
  digits,
  kind,
  steps,
  eta,
  factor,
  every,
  warm,
  drawn,
}: Written): LinkState | undefined {
  const setup: Setup = { kind, length: Number(steps), eta, factor, every, warmUp: warm, drawn };
  if (step > setup.length) return undefined;
  const state: LinkState = { setup, said, task, step, decimals: digits === '8' ? 8 : 4 };
  const untouched = codecText({ ...state, decimals: 4 }) === codecText(defaultState);
  return said !== 'open' || untouched ? state : undefined;
}

const codecText = (state: LinkState): string => JSON.stringify(write(state));

export const codec: Codec<LinkState> = writtenCodec(fields, write, read);
