/** How a canvas looks: in device pixels, in the colours the page has now. */

/** A line as the styles of the page draw it; widths in CSS pixels. */
export interface LineLook {
  readonly stroke: string;
  readonly width: number;
  /** Dash, gap, dash … ; none for a whole line. */
  readonly dash: readonly number[];
}

/** The look that the styles give an SVG path: a figure's style sheet stays the only place that says so. */
export function lineLookOf(path: Element): LineLook {
  const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(path);
  const lengths = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map(parseFloat);
  return { stroke, width: parseFloat(strokeWidth), dash: lengths };
}

/** Red, green and blue of any CSS colour over black, 0 to 255. */
export function rgbOf(colour: string): readonly [red: number, green: number, blue: number] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Tells when the page takes other colours: the reader's choice, the system's, paper. Returns how to stop listening. */
export function onOtherColours(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', tell);
  };
}

/** Tells how many device pixels an element takes up, now and whenever that changes. Returns how to stop. */
export function onDevicePixels(element: Element, tell: (width: number, height: number) => void): () => void {
  const observer = new ResizeObserver(([{ contentRect, devicePixelContentBoxSize }]) => {
    // Safari does not know the box in device pixels.
    const [box] = devicePixelContentBoxSize ?? [];
    const ratio = devicePixelRatio;
    tell(
      Math.max(1, box ? box.inlineSize : Math.round(contentRect.width * ratio)),
      Math.max(1, box ? box.blockSize : Math.round(contentRect.height * ratio)),
    );
  });
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
  return () => observer.disconnect();
}
