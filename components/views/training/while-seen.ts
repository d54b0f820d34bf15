/** To be attached to an element: calls back when it leaves the screen, or the page is hidden. */
export function whileSeen(onhidden: () => void): (element: Element) => () => void {
  return (element) => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) onhidden();
    });
    const look = (): void => {
      if (document.hidden) onhidden();
    };
    watcher.observe(element);
    document.addEventListener('visibilitychange', look);
    return () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  };
}
