import type { Program, Start } from '../interpreters/interpreter.ts';
import type { Ended, Reply, WireResult } from '../reply.ts';
import { Printer } from './printer.ts';
import { scrub } from './scrub.ts';

/** A worker's whole life: it gets its WebAssembly and one port, gives up all else, starts the interpreter, runs one program, and tells how it ended. */
export function serve(start: Start): void {
  globalThis.addEventListener('message', ({ data, ports: [port] }) => void live(start, data, port), { once: true });
}

async function live(start: Start, wasm: ArrayBuffer, port: MessagePort): Promise<void> {
  const send = port.postMessage.bind(port);
  const say = (reply: Reply<WireResult>): void => send(JSON.stringify(reply));
  scrub(globalThis);
  const interpret = await start(wasm).catch(() => undefined);
  // No reply of a working sandbox: the page gives up on it at once.
  if (!interpret) return send('broken');
  port.onmessage = ({ data }: MessageEvent<Program>) => {
    const printer = new Printer((printed) => say({ printed }));
    const ended = finish(() => interpret(data, (text) => printer.print(text)));
    printer.flush();
    say({ ended });
  };
  say({ ready: true });
}

/** The machine under an interpreter may give way: its stack, its memory. */
function finish(run: () => Ended<WireResult>): Ended<WireResult> {
  try {
    return run();
  } catch (error) {
    return error instanceof RangeError || error instanceof WebAssembly.RuntimeError
      ? { status: 'memory' }
      : { status: 'error', message: String(error) };
  }
}
