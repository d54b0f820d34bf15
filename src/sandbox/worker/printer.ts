import { outputLimit } from '../limits.ts';

/** Gathers what is printed into few messages: one as soon as there is much, or some time has passed, and the rest at the end. */
export class Printer {
  readonly #send: (text: string) => void;
  #waiting = '';
  #length = 0;
  #sentAt = 0;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  /** One character more than the limit goes over, so that the page knows there was more. */
  print(text: string): void {
    const room = outputLimit + 1 - this.#length;
    if (room <= 0) return;
    const piece = text.slice(0, room);
    this.#length += piece.length;
    this.#waiting += piece;
    if (this.#waiting.length > 500 || performance.now() - this.#sentAt > 50) this.flush();
  }

  flush(): void {
    if (this.#waiting === '') return;
    this.#send(this.#waiting);
    this.#waiting = '';
    this.#sentAt = performance.now();
  }
}
