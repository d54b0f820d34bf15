import { expect, it } from 'vitest';
import { bowlLevel } from '#components/views/descent/bowl-levels.ts';
import { PlotSpace } from '#components/views/plot/space.ts';
import { surface } from '#engine';

const bowl = surface('bowl');
const space = new PlotSpace({ label: 'x', domain: [-4, 4] }, { label: 'y', domain: [-2, 2] });

it('the level 4.5 of the bowl is 3 wide to each side and 1 high, about its middle', () =>
  expect(bowlLevel(space, bowl, [0, 0], 4.5)).toBe('M125 500a375 250 0 1 0 750 0a375 250 0 1 0 -750 0'));

it('it moves along with the bowl', () =>
  expect(bowlLevel(space, bowl, [1, 0.5], 4.5)).toBe('M250 375a375 250 0 1 0 750 0a375 250 0 1 0 -750 0'));
