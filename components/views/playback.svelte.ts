const FRAME_MS = 1400;

/** What can be played: positions from 0 up to `reach`, the last one that may be reached now. */
export interface Playable {
  readonly cursor: number;
  readonly reach: number;
  go(position: number): void;
}

/** Plays a figure frame by frame once asked to; ends where there is no next frame, and where the figure leaves the screen. */
export class Playback {
  playing = $state(false);
  readonly #figure: Playable;
  readonly #frameMs: number;

  constructor(figure: Playable, frameMs = FRAME_MS) {
    this.#figure = figure;
    this.#frameMs = frameMs;
  }

  readonly toggle = (): void => {
    this.playing = !this.playing;
  };

  stop(): void {
    this.playing = false;
  }

  /** To a frame the reader has chosen. */
  readonly go = (position: number): void => {
    this.stop();
    this.#figure.go(position);
  };

  /** To be attached to the figure's element. */
  readonly within = (element: Element): (() => void) | undefined => {
    if (!this.playing) return undefined;
    const timer = setInterval(() => {
      this.#figure.go(this.#figure.cursor + 1);
      if (this.#figure.cursor >= this.#figure.reach) this.stop();
    }, this.#frameMs);
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) this.stop();
    });
    watcher.observe(element);
    return () => {
      clearInterval(timer);
      watcher.disconnect();
    };
  };
}
