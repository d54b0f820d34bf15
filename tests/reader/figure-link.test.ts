import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FigureLink } from '#reader/figure-link.ts';
import { field, finiteNumber, wholeNumber } from '#reader/link-fields.ts';
import { stateCodec } from '#reader/state-codec.ts';

interface State {
  eta: number;
  step: number;
}

const defaults: State = { eta: 0.2, step: 0 };
const codec = stateCodec<State>({
  eta: field(finiteNumber(0, 1), defaults.eta),
  step: field(wholeNumber(0, 50), defaults.step),
});
const link = new FigureLink('w1-1', codec);
const page = 'https://example.org/ko/downhill/';
const replaceState = vi.fn<(state: unknown, unused: string, address: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: `${page}?a=1` });
  vi.stubGlobal('history', { state: null, replaceState });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  replaceState.mockClear();
});

describe('The link of a figure', () => {
  it('opens the state it was made of, with the figure in sight', () => {
    const state = { eta: 0.25, step: 3 };
    const address = link.address(state, `${page}?a=1#top`);
    expect(address).toBe(`${page}?a=1&w1-1=v1~eta=0.25~step=3#w1-1`);
    expect(link.read(address)).toEqual(state);
  });

  it.each(['v1~eta=2', 'v9~eta=0.1', 'v1~step=1.5', 'v1~__proto__=1'])(
    'is not read where it is damaged: %s',
    (text) => {
      expect(link.read(`${page}?w1-1=${text}`)).toBeUndefined();
    },
  );

  it.each([page, `${page}?w1-1=%E0`])('gives the default state where the address has none: %s', (address) => {
    expect(link.read(address)).toEqual(defaults);
  });

  it('puts only the state of rest into the address', () => {
    const stop = link.follow({ eta: 0.21, step: 1 });
    vi.advanceTimersByTime(200);
    stop();
    link.follow({ eta: 0.22, step: 1 });
    vi.advanceTimersByTime(1000);
    expect(replaceState.mock.calls).toEqual([[null, '', `${page}?a=1&w1-1=v1~eta=0.22~step=1`]]);
  });

  it('leaves no trace in the address of a figure in its default state', () => {
    vi.stubGlobal('location', { href: `${page}?w1-1=v1~step=3` });
    link.follow(defaults);
    vi.advanceTimersByTime(1000);
    expect(replaceState.mock.calls).toEqual([[null, '', page]]);
  });
});
