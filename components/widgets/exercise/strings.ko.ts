import type { Strings } from './strings.ts';

export const ko: Strings = {
  answer: '답 (유효숫자 3자리)',
  count: '답 (정확한 수)',
  expression: '답 (식)',
  check: '확인',
  confidence: '얼마나 확실한지 함께 남기며 확인',
  sureness: '확신',
  confidences: { guess: '짐작', think: '아마', sure: '확실' },
  runProgram: '실행해서 수치 미분과 비교',
  runBesideRule: '실행해서 바른 계산과 비교',
  another: '다른 숫자로',
  notices: {
    'fresh-numbers': '문제가 새 숫자로 바뀌었습니다. 위에서부터 다시 풀어 보세요.',
    'after-solution': '풀이는 따로 고른 숫자로 풀었습니다. 풀이를 따라간 뒤, 새로 바뀐 위의 숫자로 답해 보세요.',
    'not-fetched': '문제의 일부를 불러오지 못했습니다. 연결을 확인한 뒤 페이지를 다시 여세요.',
    'unreadable-seed': '링크에 적힌 문제 번호를 읽지 못해 책에 실린 숫자로 시작합니다.',
  },
  locks: {
    'hint-in-turn': '앞의 힌트를 먼저 펼치세요.',
    'hint-after-try': '답을 한 번 확인하거나 20초가 지나면 열립니다.',
  },
};
