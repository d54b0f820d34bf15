import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

export const en: Words = {
  ...commonWords.en,
  title: 'The h dial',
  parameter: 'Parameter',
  axes: { h: 'h', error: 'error' },
  plot: {
    empty: 'Logarithmic axes, h across and the error up. They are still empty.',
    drawn:
      'Logarithmic axes, h across and the error up. The errors of forward and central difference are drawn down to h = {h}.',
  },
  series: { forward: 'forward ∝ h', central: 'central ∝ h²', rounding: 'rounding ∝ 1/h' },
  ghost: 'predicted',
  question:
    'As h gets smaller, where will the error of the central difference be smallest? Press that place on the empty axes, or set the two values.',
  guess: {
    h: 'predicted h, as a power of 10',
    error: 'predicted error, as a power of 10',
    hLimits: 'Type a number from −13 to −1.',
    errorLimits: 'Type a number from −15 to −2.',
    confirm: 'Predict this place',
  },
  saidPlace: 'h = {h}, error {error}',
  smallest: 'So far the error of the central difference is smallest at h = {h}, where it is {error}.',
  goOn: 'Make h smaller with the slider.',
  verdict: {
    near: 'The h you predicted lies within a factor of ten.',
    smaller: 'The h you predicted is smaller; rounding error is larger there.',
    larger: 'The h you predicted is larger; more truncation error is left there.',
  },
  guides: 'The thin lines show truncation error alone and rounding error alone.',
  why: 'Why did a smaller h make the error larger? Look at the leading digits the two losses share.',
  dial: { label: 'log₁₀ h', name: 'h as a power of 10', limits: 'Type a number from −13 to −1; tenths are used.' },
  working: {
    caption: 'The central difference worked out',
    difference: 'difference of the losses',
    central: '÷ 2h, central difference',
    exact: 'exact derivative',
    centralError: 'error, central',
    forwardError: 'error, forward',
  },
  digits:
    'Subtracting removes the leading digits both losses share; about {digits} significant digits remain that can be trusted.',
  cause: {
    truncation: 'At this h the truncation error is the larger part: the curve bends between the two points.',
    rounding: 'At this h the rounding error is the larger part: it comes from the digits that are gone.',
  },
  announcement: 'h is {h}, error of the central difference {central}, of the forward difference {forward}',
  table: {
    caption: 'Both differences and their errors for each h',
    forward: 'Forward difference',
    central: 'Central difference',
    error: 'Error',
    locked: 'The table fills once you have predicted.',
  },
};
