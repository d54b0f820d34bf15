import type { Localized } from '#i18n/locales.ts';

/** Words of the order of steps. */
export interface OrderStrings {
  moved(place: number, all: number): string;
}

export const orderStrings: Localized<OrderStrings> = {
  ko: {
    moved: (place, all) => `${all}개 가운데 ${place}번째`,
  },
  en: {
    moved: (place, all) => `place ${place} of ${all}`,
  },
};
