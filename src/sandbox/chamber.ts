import type { Program } from './interpreters/interpreter.ts';
import { replyCount, startLimit } from './limits.ts';
import type { CallResult, Language } from './outcome.ts';
import { loadParts } from './parts/parts.ts';
import { readReply, type Ended } from './reply.ts';

const page = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}sandbox/runner.html`;

type Break = { status: 'broken' };

/** One sandboxed frame with one worker and one interpreter, good for one run. Closing it takes everything away, whatever runs inside. */
export class Chamber {
  readonly #frame = document.createElement('iframe');
  readonly #worker = new MessageChannel();
  readonly #alarm = new MessageChannel();
  #replies = 0;

  /** Opens a chamber and starts its interpreter. @throws where that cannot be done */
  static async open(language: Language): Promise<Chamber> {
    const { worker, wasm } = await loadParts(language);
    const chamber = new Chamber();
    try {
      await chamber.#start({ worker, wasm });
      return chamber;
    } catch (error) {
      chamber.close();
      throw error;
    }
  }

  async #start(errand: { worker: string; wasm: ArrayBuffer }): Promise<void> {
    const frame = this.#frame;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.hidden = true;
    frame.src = page;
    const shown = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await shown;
    const ports = [this.#worker.port2, this.#alarm.port2];
    // The frame's origin is none, so that no other target can be named; only what this page framed can receive it.
    frame.contentWindow?.postMessage(errand, '*', ports);
    await this.#listen(startLimit, 0, (reply) => ('ready' in reply ? true : undefined));
  }

  /** Runs the program; what it prints goes to `print`. Resolves with `broken` where the worker breaks down or talks nonsense. */
  async run(program: Program, print: (text: string) => void, limit: number): Promise<Ended<CallResult> | Break> {
    this.#worker.port1.postMessage(program);
    try {
      return await this.#listen(limit, program.calls.length, (reply) => {
        if ('printed' in reply) print(reply.printed);
        return 'ended' in reply ? reply.ended : undefined;
      });
    } catch (error) {
      return { status: error instanceof Late ? 'time' : 'broken' };
    }
  }

  /** Reads replies until `take` takes one. @throws after `limit` milliseconds, and at the first reply no worker of ours sends */
  #listen<T>(limit: number, calls: number, take: (reply: NonNullable<ReturnType<typeof readReply>>) => T | undefined) {
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Late()), limit);
      this.#alarm.port1.onmessage = () => reject(new Error('the worker broke down'));
      this.#worker.port1.onmessage = ({ data }) => {
        const reply = ++this.#replies <= replyCount ? readReply(data, calls) : undefined;
        if (!reply) return reject(new Error('an unreadable reply'));
        const taken = take(reply);
        if (taken === undefined) return;
        clearTimeout(timer);
        resolve(taken);
      };
    });
  }

  close(): void {
    this.#worker.port1.close();
    this.#alarm.port1.close();
    this.#frame.remove();
  }
}

class Late extends Error {}
