import type { OptimizerId } from '#engine';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';
import { optimizerNames } from './optimizer-words.ts';
import { walker } from './walkers.ts';
import type { Walker } from './walkers.ts';

const tell = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value, { decimals: 6, trim: true }) : value;

/** "η = 0.1, μ = 0.9": all numbers, and of the words those that are not the usual ones. */
export function settingOf({ optimizer, options, l2 }: Walker, _locale: Locale): string {
  const usual = walker(optimizer).options;
  const told = Object.entries(options).filter(([name, value]) => typeof value === 'number' || value !== usual[name]);
  const parts = told.map(([name, value]) => `${name} = ${tell(value)}`);
  return [...parts, ...(l2 > 0 ? [`L2 λ = ${tell(l2)}`] : [])].join(', ');
}

/** Names that tell the walkers of a race apart: by the optimizer, and by what differs where two have the same. */
export function namesOf(walkers: readonly Walker[], locale: Locale): string[] {
  const nameOf = (id: OptimizerId): string => optimizerNames[locale][id];
  return walkers.map((each) => {
    const alike = walkers.filter(({ optimizer }) => optimizer === each.optimizer);
    const differs = Object.keys(each.options).filter((name) =>
      alike.some(({ options }) => options[name] !== each.options[name]),
    );
    const parts = differs.map((name) => `${name} = ${tell(each.options[name])}`);
    const decay = alike.some(({ l2 }) => l2 !== each.l2) && each.l2 > 0 ? [`L2 λ = ${tell(each.l2)}`] : [];
    return [nameOf(each.optimizer), ...parts, ...decay].join(', ');
  });
}
