import { optimizerNames, optionNames, optionWords } from '#components/views/descent/optimizer-names.ts';
import type { OptionName } from '#components/views/descent/optimizer-names.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber, formatSize } from '#notation/number.ts';
import { walker } from './walkers.ts';
import type { Walker } from './walkers.ts';

/** Letters of the options in plain text; a decay has that of the weight decay, whichever it is. */
const letters: Partial<Record<string, string>> = {
  learningRate: 'η',
  momentum: 'μ',
  rho: 'ρ',
  beta1: 'β₁',
  beta2: 'β₂',
  epsilon: 'ε',
  weightDecay: 'λ',
  momentumDecay: 'ψ',
};

const tell = (value: number): string =>
  value < 1e-3 ? formatSize(value) : formatNumber(value, { decimals: 6, trim: true });

/** `η = 0.1`, or a word of the language. */
function optionOf(name: string, value: number | string, locale: Locale): string {
  if (typeof value === 'number') return `${letters[name] ?? optionNames[locale][name as OptionName]} = ${tell(value)}`;
  return optionWords[locale][value as keyof (typeof optionWords)[Locale]];
}

const decayOf = (l2: number): string => `L2 λ = ${tell(l2)}`;

/** "η = 0.1, μ = 0.9": all numbers, and of the words those that are not the usual ones. */
export function settingOf({ optimizer, options, l2 }: Walker, locale: Locale): string {
  const usual = walker(optimizer).options;
  const told = Object.entries(options).filter(([name, value]) => typeof value === 'number' || value !== usual[name]);
  return [...told.map(([name, value]) => optionOf(name, value, locale)), ...(l2 > 0 ? [decayOf(l2)] : [])].join(', ');
}

/** Names that tell the walkers of a race apart: by the optimizer, and in brackets by what differs where two have the same. */
export function namesOf(walkers: readonly Walker[], locale: Locale): string[] {
  return walkers.map((each) => {
    const { optimizer, options, l2 } = each;
    const alike = walkers.filter((other) => other.optimizer === optimizer);
    const usual = walker(optimizer).options;
    const differs = Object.keys(options).filter(
      (name) =>
        alike.some((other) => other.options[name] !== options[name]) &&
        (typeof options[name] === 'number' || options[name] !== usual[name]),
    );
    const parts = differs.map((name) => optionOf(name, options[name], locale));
    const decay = l2 > 0 && alike.some((other) => other.l2 !== l2) ? [decayOf(l2)] : [];
    const what = [...parts, ...decay];
    const name = optimizerNames[locale][optimizer];
    return what.length === 0 ? name : `${name} (${what.join(', ')})`;
  });
}
