import type { Localized } from '#i18n/locales.ts';
import type { ArrowKind } from './step-chain.ts';

/** What the arrows of a step are, in words; {side} of the lens they are seen under. */
export type ArrowNames = Readonly<Record<ArrowKind | 'side', string>>;

export const arrowNames: Localized<ArrowNames> = {
  ko: {
    velocity: '남은 속도',
    gradient: '기울기의 몫',
    scaled: '나눈 기울기의 몫',
    average: '남은 평균의 몫',
    decay: '감쇠',
    step: '걸음',
    side: '한 변이 {side}인 돋보기',
  },
  en: {
    velocity: 'velocity kept',
    gradient: 'by the gradient',
    scaled: 'by the gradient, divided',
    average: 'by the average kept',
    decay: 'decay',
    step: 'the step',
    side: 'under a lens with sides of {side}',
  },
};
