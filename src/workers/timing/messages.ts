/** How long the gradient of one network took, both ways. Times are in milliseconds. */
export interface TimingRecord {
  /** P, weights and biases. */
  parameters: number;
  /** Forward passes that were timed. */
  passes: number;
  /** Forward passes one numerical gradient needs, 2P. */
  needed: number;
  /** One forward pass, as the mean of those timed. */
  perPass: number;
  /** One numerical gradient: `needed` passes at `perPass`. Wholly measured where passes ≥ needed, else computed from those timed. */
  numerical: number;
  /** One forward and one backward pass, as the mean of many: all slopes at once. */
  backward: number;
}

/** How far the network at hand is. */
export interface TimingProgress {
  parameters: number;
  passes: number;
  needed: number;
}

/** What the page says to the worker. */
export type TimingRequest = { kind: 'start'; networks: number[][] } | { kind: 'stop' };

/** What the worker says to the page; progress at most ten times a second, a record per network, then `done` or `failed`. */
export type TimingReport =
  | ({ kind: 'progress' } & TimingProgress)
  | ({ kind: 'record' } & TimingRecord)
  | { kind: 'done'; stopped: boolean }
  | { kind: 'failed' };
