/** Wakes the controls that stand in the words. */
export function enable(root: ParentNode): void {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLButtonElement>(':is(input, button)[disabled]')) {
    control.disabled = false;
  }
}

/** Hides the numbers of a run. */
export function hideRun(section: HTMLElement): void {
  section.querySelector<HTMLElement>('[data-run]')?.setAttribute('hidden', '');
}
