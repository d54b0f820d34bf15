import type { Strings } from './strings.ts';

export const ko: Strings = {
  answer: '답 (유효숫자 3자리)',
  expression: '답 (식)',
  check: '확인',
  confidence: '얼마나 확실한지 함께 남기며 확인',
  sureness: '확신',
  confidences: { guess: '짐작', think: '아마', sure: '확실' },
  runProgram: '실행해서 수치 미분과 비교',
  another: '다른 숫자로',
  given: (tries, value) => `답 ${tries}: ${value}`,
  right: '맞습니다.',
  perhaps: '혹시 이 경우인가요?',
  wrong: {
    unrecognised:
      '구하는 값과 다르고, 자주 나오는 실수와도 맞지 않습니다. 중간에 나오는 값을 하나씩 적으며 다시 계산해 보세요.',
    'too-few-digits': '반올림하면 맞지만 자릿수가 적어 다른 값과 구별되지 않습니다. 유효숫자 3자리로 적으세요.',
    'not-zero': '0에 가깝지만 0은 아닌 값입니다. 여기서는 정확히 0이 되는 까닭을 찾아보세요.',
  },
  unreadable: {
    empty: '답을 적은 뒤 확인을 누르세요.',
    letters: '숫자가 아닌 글자가 들어 있습니다. 숫자만 적으세요.',
    thousands: '자릿수를 나누는 쉼표나 빈칸은 읽지 않습니다. 숫자를 붙여 적으세요.',
    'decimal-comma': '소수점은 쉼표가 아니라 마침표(.)로 적으세요.',
    'zero-denominator': '0으로는 나눌 수 없습니다. 분모를 고쳐 적으세요.',
    'out-of-range': '너무 크거나 너무 작아 다룰 수 없는 수입니다. 지수를 확인하세요.',
    malformed: '수로 읽을 수 없습니다. 소수, 분수(3/8) 또는 지수 꼴(1e-3)로 적으세요.',
  },
  notices: {
    'fresh-numbers': '문제가 새 숫자로 바뀌었습니다. 위에서부터 다시 풀어 보세요.',
    'unreadable-seed': '링크에 적힌 문제 번호를 읽지 못해 책에 실린 숫자로 시작합니다.',
  },
  locks: {
    'hint-in-turn': '앞의 힌트를 먼저 펼치세요.',
    'hint-after-try': '답을 한 번 확인하거나 20초가 지나면 열립니다.',
  },
  notKept: {
    denied: '이 브라우저가 저장을 막아 기록이 남지 않았습니다. 문제는 그대로 풀 수 있습니다.',
    full: '저장 공간이 가득 차 기록이 남지 않았습니다. 기록 페이지에서 내보낸 뒤 자리를 비우세요.',
  },
};
