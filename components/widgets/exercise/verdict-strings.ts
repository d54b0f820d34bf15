import type { Localized } from '#i18n/locales.ts';
import type { StorageProblem } from '#reader/storage.ts';

/** What all kinds say on an answer. */
export interface VerdictStrings {
  /** Before a verdict: which answer of this variant it is on. */
  given(tries: number, value: string): string;
  right: string;
  perhaps: string;
  notKept: Record<StorageProblem, string>;
}

export const verdictStrings: Localized<VerdictStrings> = {
  ko: {
    given: (tries, value) => `답 ${tries}: ${value}`,
    right: '맞습니다.',
    perhaps: '혹시 이 경우인가요?',
    notKept: {
      denied: '이 브라우저가 저장을 막아 기록이 남지 않았습니다. 문제는 그대로 풀 수 있습니다.',
      full: '저장 공간이 가득 차 기록이 남지 않았습니다. 기록 페이지에서 내보낸 뒤 자리를 비우세요.',
    },
  },
  en: {
    given: (tries, value) => `Answer ${tries}: ${value}`,
    right: 'Correct.',
    perhaps: 'Is this perhaps what happened?',
    notKept: {
      denied: 'This browser refuses to store anything, so the attempt was not kept. The exercise works all the same.',
      full: 'The storage is full, so the attempt was not kept. Export your record on the progress page, then make room.',
    },
  },
};
