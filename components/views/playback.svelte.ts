const FRAME_MS = 1400;

/** Plays a figure frame by frame once asked to; ends where there is no next frame, and where the figure leaves the screen. */
export class Playback {
  playing = $state(false);

  toggle(): void {
    this.playing = !this.playing;
  }

  stop(): void {
    this.playing = false;
  }

  /** For an effect: runs while playing. `advance` goes one frame on and says whether there is another one. */
  run(figure: Element, advance: () => boolean): (() => void) | undefined {
    if (!this.playing) return undefined;
    const timer = setInterval(() => {
      if (!advance()) this.stop();
    }, FRAME_MS);
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) this.stop();
    });
    watcher.observe(figure);
    return () => {
      clearInterval(timer);
      watcher.disconnect();
    };
  }
}
