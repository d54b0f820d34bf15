// @ts-check

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args: { name?: string } }} TraceEvent times in µs */

/** Whatever runs script and is not called by script itself. */
const entries = new Set(['FunctionCall', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks', 'EventDispatch']);
/** What script may wait for in between, and is none. */
const styles = new Set(['UpdateLayoutTree', 'Layout']);

/**
 * Milliseconds of script in each frame of a page in which any ran, by the time of its thread; 0.1 ms and less is the browser's own.
 * @param {Buffer} trace as Chromium writes it, of the category `devtools.timeline`
 * @returns {number[]}
 */
export function scriptOfFrames(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  /** @param {TraceEvent} thread */
  const drawnBy = ({ pid, tid }) => events.filter((each) => each.pid === pid && each.tid === tid);
  const drawn = threads.map(drawnBy).sort((a, b) => b.length - a.length)[0];
  drawn.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** @type {number[]} */
  const frames = [];
  let [script, end] = [0, -1];
  for (const { name, ph, ts, dur = 0, tdur = dur } of drawn) {
    if (name === 'Layerize') {
      if (script > 100) frames.push(script / 1000);
      script = 0;
    } else if (ph === 'X' && entries.has(name) && ts >= end) {
      script += tdur;
      end = ts + dur;
    } else if (ph === 'X' && styles.has(name) && ts < end) script -= tdur;
  }
  return frames;
}
