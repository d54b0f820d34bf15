import { storeChoice, storedChoice } from '#reader/choice.ts';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

function show(button: HTMLElement, choice: Choice): void {
  const root = document.documentElement;
  if (choice === 'auto') delete root.dataset.theme;
  else root.dataset.theme = choice;
  button.dataset.choice = choice;
  button.querySelector('[data-label]')!.textContent = button.dataset[choice]!;
}

/** The theme button: each press takes the next of auto, light, dark. */
export function startThemeSwitch(button: HTMLElement): void {
  let current = choices.find((choice) => choice === storedChoice('theme')) ?? 'auto';
  show(button, current);
  button.dataset.ready = '';
  button.addEventListener('click', () => {
    current = choices[(choices.indexOf(current) + 1) % choices.length]!;
    storeChoice('theme', current);
    show(button, current);
  });
}
