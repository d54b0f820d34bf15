/** Lets the keyboard into what is wider than its column, and keeps what fits out of the tab order. */
export function startScrollers(elements: readonly HTMLElement[]): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const element of elements) observer.observe(element);
}
