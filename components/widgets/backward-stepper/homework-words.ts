import type { Standing } from '#exercises/homework/check-homework.ts';
import type { PasteProblem } from '#exercises/homework/read-paste.ts';
import type { Localized } from '#i18n/locales.ts';

/** What the sheet for the reader's own numbers says; it is fetched together with the sheet. */
export interface HomeworkWords {
  paste: string;
  pasteHint: string;
  takeOver: string;
  /** {n} */
  taken: string;
  /** {n} */
  passedOver: string;
  /** Where it stands before a problem of a line: {line} {text} */
  inLine: string;
  problems: Record<Exclude<PasteProblem['kind'], 'number'>, string>;
  unchanged: string;
  /** {l} for new values */
  groups: Record<'deltaOutput' | 'gradientsOutput' | 'deltaHidden' | 'gradientsHidden' | 'updated', string>;
  /** Where there are several hidden layers: {l} */
  groupsOfLayer: Record<'deltaHidden' | 'gradientsHidden', string>;
  updates: string;
  /** {name} */
  newValue: string;
  check: string;
  empty: string;
  /** {n} */
  cleared: string;
  nothing: string;
  unreadable: string;
  /** Beneath a field; `first` for the first that departs. */
  standings: Record<Standing | 'first', string>;
  /** {what} */
  departs: string;
  /** {given} {computed} */
  numbers: string;
  slip: string;
  slips: string;
  noSlip: string;
  /** {n} */
  before: string;
  behind: Record<'follows' | 'same-slip' | 'departs', string>;
  agree: string;
  /** {n} */
  allAgree: string;
  /** {digits} */
  upTo: string;
  exactly: string;
  near: string;
  'few-digits': string;
  'hides-change': string;
  go: string;
  goAsked: string;
}

export const homeworkWords: Localized<HomeworkWords> = {
  ko: {
    paste: '한꺼번에 붙여넣기',
    pasteHint:
      '한 줄에 이름과 값 하나씩(dw2_11 = -0.0768), 내보낸 CSV나 JSON, 또는 기울기 표의 순서대로 늘어놓은 목록([-0.0043, …])을 붙여넣으세요.',
    takeOver: '칸에 옮기기',
    taken: '값 {n}개를 칸에 옮겼습니다.',
    passedOver: '묻지 않는 값 {n}개는 건너뛰었습니다.',
    inLine: '{line}번째 줄 “{text}”: ',
    problems: {
      empty: '옮길 값이 없습니다. 이름과 값을 한 줄에 하나씩 적으세요.',
      count:
        '목록에 수가 {found}개 있는데 이 신경망의 기울기는 {expected}개입니다. 개수를 맞추거나 이름을 붙여 적으세요.',
      'no-pair': '이름과 값으로 읽을 수 없습니다. dw2_11 = -0.0768처럼 적으세요.',
      unknown: '이 신경망에 없는 이름입니다. 층과 노드의 번호를 확인하세요.',
      twice: '앞에서 이미 적은 값입니다. 한 줄만 남기세요.',
    },
    unchanged: '칸은 그대로 두었습니다.',
    groups: {
      deltaOutput: '출력층의 δ',
      gradientsOutput: '출력층의 기울기',
      deltaHidden: '은닉층의 δ',
      gradientsHidden: '은닉층의 기울기',
      updated: '{l}층의 갱신한 값',
    },
    groupsOfLayer: {
      deltaHidden: '은닉층 {l}의 δ',
      gradientsHidden: '은닉층 {l}의 기울기',
    },
    updates: '갱신한 값도 확인하기',
    newValue: '{name}의 갱신한 값',
    check: '확인하기',
    empty: '모두 지우기',
    cleared: '계산의 바탕이 되는 수가 바뀌어, 적어 둔 값 {n}개를 지웠습니다.',
    nothing: '적은 값이 없습니다. 한 칸이라도 적은 뒤 확인하세요.',
    unreadable: '수로 읽을 수 없는 칸이 있어 견주지 않았습니다. 표시된 칸부터 고치세요: {what}.',
    standings: {
      exact: '✓ 맞음',
      rounded: '✓ 맞음',
      near: '✓ 0.5% 안',
      'few-digits': '자릿수 더',
      'hides-change': '자릿수 더',
      first: '✗ 처음 다름',
      departs: '✗ 다름',
      follows: '→ 앞에서 이어짐',
      'same-slip': '✗ 같은 실수',
    },
    departs: '처음으로 달라지는 값: {what}',
    numbers: '적은 값은 {given}, 계산한 값은 {computed}입니다.',
    slip: '이 실수를 하면 나오는 수입니다.',
    slips: '다음 실수 가운데 하나를 하면 나오는 수입니다. 뒤의 값까지 더 많이 설명하는 것부터 적었습니다.',
    noSlip: '자주 나오는 실수와는 맞지 않습니다. 이 값에 넣은 수와 옮겨 적은 자리를 확인하세요.',
    before: '그 앞의 {n}개는 맞습니다.',
    behind: {
      follows: '뒤의 값 {n}개는 적은 값에서 그대로 이어지므로, 앞을 고치면 함께 고쳐집니다.',
      'same-slip': '뒤의 값 {n}개에도 같은 실수가 있습니다.',
      departs: '뒤의 값 {n}개는 따로 달라졌습니다.',
    },
    agree: '{n}개가 맞습니다.',
    allAgree: '적은 값 {n}개가 모두 맞습니다.',
    upTo: '반올림한 값은 적어도 유효숫자 {digits}자리까지 같습니다.',
    exactly: '계산한 값과 똑같습니다.',
    near: '{n}개는 끝자리가 다르지만 0.5% 안에서 같습니다. 중간에 반올림한 흔적으로 봅니다.',
    'few-digits': '{n}개는 반올림하면 맞지만 자릿수가 적습니다. 끝의 0까지 적어 유효숫자 3자리를 채우세요.',
    'hides-change': '{n}개는 갱신하기 전의 값과 구별되지 않습니다. 소수 자리를 더 적으세요.',
    go: '이 값을 구하는 걸음으로 가기',
    goAsked: '그 앞에 열려 있는 질문으로 가기',
  },
  en: {
    paste: 'Paste it all at once',
    pasteHint:
      'Paste a name and a number to a line (dw2_11 = -0.0768), an exported CSV or JSON file, or a list in the order of the table of gradients ([-0.0043, …]).',
    takeOver: 'Put into the fields',
    taken: 'Numbers put into the fields: {n}.',
    passedOver: 'Passed over, because they are not asked for: {n}.',
    inLine: 'Line {line}, “{text}”: ',
    problems: {
      empty: 'There is no number to take over. Write a name and a number to a line.',
      count:
        'The list has {found} numbers, but this network has {expected} gradients. Make the list complete, or put names to the numbers.',
      'no-pair': 'this cannot be read as a name with a number. Write it like dw2_11 = -0.0768.',
      unknown: 'this network has nothing of that name. Check the numbers of layer and unit.',
      twice: 'this number was given before. Keep one of the lines.',
    },
    unchanged: 'The fields were left as they are.',
    groups: {
      deltaOutput: 'δ of the output layer',
      gradientsOutput: 'Gradients of the output layer',
      deltaHidden: 'δ of the hidden layer',
      gradientsHidden: 'Gradients of the hidden layer',
      updated: 'New values of layer {l}',
    },
    groupsOfLayer: {
      deltaHidden: 'δ of hidden layer {l}',
      gradientsHidden: 'Gradients of hidden layer {l}',
    },
    updates: 'Check the updated values too',
    newValue: 'updated value of {name}',
    check: 'Check',
    empty: 'Clear all',
    cleared: 'The numbers behind it have changed, so what you had typed was cleared ({n}).',
    nothing: 'Nothing has been typed. Fill in at least one field, then check.',
    unreadable:
      'Nothing was compared, because a field cannot be read as a number. Correct the marked ones first: {what}.',
    standings: {
      exact: '✓ right',
      rounded: '✓ right',
      near: '✓ within 0.5%',
      'few-digits': 'more digits',
      'hides-change': 'more digits',
      first: '✗ departs first',
      departs: '✗ departs too',
      follows: '→ follows',
      'same-slip': '✗ same slip',
    },
    departs: 'The first that departs: {what}',
    numbers: 'You have {given}; computed is {computed}.',
    slip: 'This is what comes of one slip:',
    slips: 'This is what comes of one of these slips, the one that explains more of the following numbers first:',
    noSlip:
      'None of the usual slips leads here. Check the numbers that went into it, and whether they were copied rightly.',
    before: 'Right before it: {n}.',
    behind: {
      follows: 'Numbers after it that follow from yours, and will be mended with it: {n}.',
      'same-slip': 'Numbers after it that show the same slip: {n}.',
      departs: 'Numbers after it that depart by themselves: {n}.',
    },
    agree: 'Right: {n}.',
    allAgree: 'All numbers you gave agree: {n}.',
    upTo: 'The rounded ones agree to at least {digits} significant digits.',
    exactly: 'They are exactly what is computed.',
    near: 'Within 0.5%, with another last digit, as after rounding on the way: {n}.',
    'few-digits':
      'Right as far as they go, but with too few digits: {n}. Give 3 significant digits, zeros at the end included.',
    'hides-change': 'Not to be told from the value before the update: {n}. Give more decimals.',
    go: 'Go to the step that works it out',
    goAsked: 'Go to the question that is open before it',
  },
};
