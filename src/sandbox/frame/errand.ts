/** What the page sends into the frame, beside two ports: one for the worker, one on which the frame says that the worker broke down. */
export interface Errand {
  /** The text of the worker. */
  worker: string;
  wasm: ArrayBuffer;
}
