import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.en;

export const en: Words = {
  title: 'Counting paths',
  frame: common.frame,
  transport: common.transport,
  status: { paths: 'Paths followed: {step} of {last}', sweep: 'Step {step} of {last}' },
  depth: 'depth n',
  spokenDepth: 'depth {depth}',
  numbers: { ...common.numbers, limits: 'Type a whole number from 1 to 16.' },
  wayLegend: 'How to count',
  ways: { paths: 'Follow each path', sweep: 'Sweep back and add' },
  drawing: 'A graph of {depth} columns of two nodes, the input x at the left, the result f at the right.',
  counters: {
    paths: 'paths from x to f',
    edges: 'arrows',
    walked: 'arrows walked so far',
  },
  line: {
    pathsStart: 'One path has this many arrows: {length}. Step forward to follow the paths.',
    path: 'Path {k} took {length} arrows, many of them walked before.',
    pathsDone: 'Following all {paths} paths took {walked} walks over an arrow.',
    sweepStart: 'Put 1 at f and go back column by column. Here the derivative on every arrow is 1.',
    sweep: 'Each node of this column has received {count}: its number of paths to f. The next column uses it again.',
    sweepDone: 'At x, {paths} has arrived. All paths are counted, and each of the {edges} arrows was walked once.',
  },
  plot: {
    label: 'Number of paths and number of arrows by depth, on a logarithmic scale.',
    across: 'depth n',
    up: 'how many (logarithmic)',
    paths: 'paths',
    edges: 'arrows',
  },
  table: {
    caption: 'Paths and arrows by depth',
    depth: 'Depth n',
    paths: 'Paths',
    alone: 'Walks, path by path',
    edges: 'Walks, sweeping back',
  },
  damagedLink: common.damagedLink,
};
