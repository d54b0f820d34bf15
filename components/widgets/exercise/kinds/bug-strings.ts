import type { Localized } from '#i18n/locales.ts';

interface RunStrings {
  columns: { first: string; second: string };
  /** Said when the table of the run has come. */
  ran(apart: number, all: number): string;
}

/** Words of the bug to be found; of the run against central differences, and beside the rule done right. */
export interface BugStrings {
  differences: RunStrings;
  rule: RunStrings;
  both: string;
  lineFound: string;
  otherLine: string;
}

export const bugStrings: Localized<BugStrings> = {
  ko: {
    differences: {
      columns: { first: '이 프로그램', second: '수치 미분' },
      ran: (apart, all) =>
        `실행했습니다. 기울기 ${all}개 가운데 ${apart}개가 수치 미분과 어긋나고, 표는 아래에 있습니다.`,
    },
    rule: {
      columns: { first: '이 프로그램', second: '바른 계산' },
      ran: (apart, all) => `실행했습니다. 값 ${all}개 가운데 ${apart}개가 바른 계산과 어긋나고, 표는 아래에 있습니다.`,
    },
    both: '줄 하나와 까닭 하나를 모두 고르세요.',
    lineFound: '줄은 맞게 찾았습니다. 까닭을 다시 보세요.',
    otherLine: '고른 줄은 맞는 계산을 합니다. 그 줄이 쓰는 값이 어디서 오는지 거슬러 올라가 보세요.',
  },
  en: {
    differences: {
      columns: { first: 'this program', second: 'measured' },
      ran: (apart, all) =>
        `It has run: ${apart} of ${all} gradients differ from what is measured. The table stands below.`,
    },
    rule: {
      columns: { first: 'this program', second: 'right rule' },
      ran: (apart, all) =>
        `It has run: ${apart} of ${all} values differ from those of the right rule. The table stands below.`,
    },
    both: 'Choose a line and a reason.',
    lineFound: 'The line is the right one. Look at the reason again.',
    otherLine: 'The line you chose computes the right thing. Follow the values it uses back to where they come from.',
  },
};
