/** Share of the window's height, from the top, that a heading must have passed to begin the current section. */
const readingLine = 0.3;
const farAbove = 1e6;

/** Id of the section that stands at the reading line; undefined above the first heading. */
export function currentSection(headings: readonly HTMLElement[]): string | undefined {
  const line = innerHeight * readingLine;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line)?.id;
}

/** Marks the section being read in every list of sections of the page. Returns the headings, in order. */
export function startSectionMark(links: readonly HTMLAnchorElement[]): HTMLElement[] {
  const ids = new Set(links.map((link) => decodeURIComponent(link.hash.slice(1))));
  const headings = [...ids].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  const mark = () => {
    const current = currentSection(headings);
    for (const link of links) {
      if (decodeURIComponent(link.hash.slice(1)) === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // All that lies above the reading line counts as inside: then each heading that crosses it is reported, in long jumps too.
  const observer = new IntersectionObserver(mark, { rootMargin: `${farAbove}px 0px -${100 * (1 - readingLine)}% 0px` });
  for (const heading of headings) observer.observe(heading);
  return headings;
}
