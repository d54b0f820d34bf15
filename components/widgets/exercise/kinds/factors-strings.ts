import type { Localized } from '#i18n/locales.ts';

/** Words of the choice of factors. */
export interface FactorsStrings {
  none: string;
  missing(count: number): string;
}

export const factorsStrings: Localized<FactorsStrings> = {
  ko: {
    none: '하나 이상 고른 뒤 확인을 누르세요.',
    missing: (count) => `골라야 할 것이 ${count}개 더 있습니다. 손실에서 그 가중치까지 걸음을 다시 세어 보세요.`,
  },
  en: {
    none: 'Choose at least one, then press Check.',
    missing: (count) =>
      `${count} more ${count === 1 ? 'is' : 'are'} needed. Count the steps from the loss to that weight again.`,
  },
};
