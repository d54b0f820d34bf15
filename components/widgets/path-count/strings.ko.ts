import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.ko;

export const ko: Words = {
  title: '길 세기',
  frame: common.frame,
  transport: common.transport,
  status: { paths: '길 {last}개 중 {step}개를 따라감', sweep: '{last}걸음 중 {step}걸음' },
  depth: '깊이 n',
  spokenDepth: '깊이 {depth}',
  numbers: { ...common.numbers, limits: '1에서 16까지의 자연수를 적으세요.' },
  wayLegend: '세는 방법',
  ways: { paths: '길을 하나씩 따라가기', sweep: '되돌아오며 더하기' },
  drawing: '노드가 두 개씩 {depth}열로 늘어선 그래프. 왼쪽 끝이 입력 x, 오른쪽 끝이 결과 f입니다.',
  counters: {
    paths: 'x에서 f까지의 길',
    edges: '화살표',
    walked: '지금까지 지난 화살표',
  },
  line: {
    pathsStart: '길 하나는 화살표 {length}개를 지납니다. 앞으로 한 걸음씩 가며 길을 따라가 보세요.',
    path: '{k}번째 길의 화살표 {length}개를 지났습니다. 이미 지난 화살표도 다시 지나고 있습니다.',
    pathsDone: '길 {paths}개를 모두 따라가느라 화살표를 {walked}번 지났습니다.',
    sweepStart: 'f에 1을 놓고 한 열씩 되돌아갑니다. 여기서는 화살표의 미분값이 모두 1입니다.',
    sweep: '이 열에 {count|이/가} 모였습니다. 그 노드에서 f까지 가는 길의 수이며, 다음 열이 이 값을 다시 씁니다.',
    sweepDone: 'x에 {paths|이/가} 모였습니다. 화살표 {edges}개를 한 번씩만 지나고도 모든 길을 셌습니다.',
  },
  plot: {
    label: '깊이에 따른 길의 수와 화살표의 수. 세로축은 로그 눈금입니다.',
    across: '깊이 n',
    up: '개수 (로그 눈금)',
    paths: '길',
    edges: '화살표',
  },
  table: {
    caption: '깊이마다의 길과 화살표',
    depth: '깊이 n',
    paths: '길',
    alone: '길마다 지나면',
    edges: '되돌아오면',
  },
  damagedLink: common.damagedLink,
};
