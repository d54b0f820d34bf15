import type { Errand } from './errand.ts';

/**
 * All that the runner page does: its first message from the page that frames it brings a worker's text, its WebAssembly, and two ports; it makes
 * the worker and hands over one of them. Only in a sandboxed frame, whose origin is none: framed by a stranger in any other way, it stays deaf.
 */
function listen({ source, data, ports: [port, alarm] }: MessageEvent<Errand>): void {
  if (source !== parent || !port || !alarm) return;
  removeEventListener('message', listen);
  const worker = new Worker(URL.createObjectURL(new Blob([data.worker], { type: 'text/javascript' })));
  worker.addEventListener('error', () => alarm.postMessage('broken'));
  worker.postMessage(data.wasm, [data.wasm, port]);
}

if (self.origin === 'null' && parent !== self) addEventListener('message', listen);
