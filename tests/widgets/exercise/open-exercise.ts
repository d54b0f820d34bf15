import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect } from 'vitest';
import AnswerExercise from '#components/widgets/exercise/AnswerExercise.svelte';
import { cardOf } from '#exercises/card.ts';
import type { Exercise, Numbers } from '#exercises/exercise.ts';
import { feedbackNames } from '#exercises/words.ts';

/** An exercise on the page as the build prints it, `controls` being what stands in its words; each feedback says its own name. */
export async function openExercise(exercise: Exercise, controls: string, locale: 'ko' | 'en' = 'en') {
  const section = document.createElement('section');
  section.id = exercise.id;
  const feedback = [...feedbackNames(exercise), 'right'].map(
    (name) => `<template data-feedback="${name}"><p>words for ${name}</p></template>`,
  );
  section.innerHTML = `${controls}<div class="island"></div>${feedback.join('')}`;
  document.body.append(section);
  await render(AnswerExercise, {
    target: section.querySelector('.island')!,
    props: { card: cardOf(exercise), locale, fetchData: () => Promise.resolve(exercise) },
  });
  const check = page.getByRole('button', { name: locale === 'ko' ? '확인' : 'Check', exact: true });
  await expect.element(check).toBeEnabled();
  return {
    section,
    check,
    status: page.getByRole('status'),
    another: page.getByRole('button', { name: 'Other numbers' }),
  };
}

/** Numbers by name, all others 0. */
export const numbersNamed = (
  named: Readonly<Record<string, number>>,
  choices?: Readonly<Record<string, string>>,
): Numbers => ({
  value: (name) => named[name] ?? 0,
  ...(choices && { choices }),
});
