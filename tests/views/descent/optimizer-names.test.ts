import { describe, expect, it } from 'vitest';
import {
  lineNames,
  optionNames,
  optionSymbols,
  optionWords,
  optimizerNames,
} from '#components/views/descent/optimizer-names.ts';
import type { OptionName } from '#components/views/descent/optimizer-names.ts';
import { completeOptions, optimizer, recordDescent, surface } from '#engine';
import { locales } from '#i18n/locales.ts';
import { nameParts } from '#notation/names.ts';
import { ids } from './descents.ts';

describe.each(locales)('the names in %s', (locale) => {
  it.each(ids)('of %s, its options and its quantities are there', (id) => {
    const row = optimizer(id);
    expect(optimizerNames[locale][id]).toBeTruthy();
    for (const [name, value] of Object.entries(completeOptions(id, row.options))) {
      expect(optionNames[locale][name as OptionName], name).toBeTruthy();
      if (typeof value === 'string') expect(optionWords[locale]).toHaveProperty(value);
      else expect(optionSymbols).toHaveProperty(name);
    }
    const [, first] = recordDescent(surface('bowl'), { optimizer: id, start: [3, 1] }, 1);
    for (const quantity of Object.keys(first.quantities)) expect(lineNames[locale]).toHaveProperty(quantity);
  });
});

it('each symbol of an option is one letter', () => {
  for (const symbol of Object.values(optionSymbols)) expect(nameParts(symbol).isWord, symbol).toBe(false);
});
