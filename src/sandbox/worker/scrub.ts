/** What a worker keeps: the language itself, and what the interpreters compute with. */
const kept = new Set([
  ...[
    'Object',
    'Function',
    'Array',
    'String',
    'Boolean',
    'Number',
    'BigInt',
    'Symbol',
    'Date',
    'Math',
    'JSON',
    'RegExp',
  ],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Promise', 'Proxy', 'Reflect', 'Iterator'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'Atomics'],
  ...['NaN', 'Infinity', 'undefined', 'globalThis', 'isNaN', 'isFinite', 'parseInt', 'parseFloat', 'constructor'],
  ...['WebAssembly', 'TextDecoder', 'TextEncoder', 'performance', 'crypto', 'WorkerGlobalScope'],
]);

/** Takes everything else from the worker's global object and its prototypes: the network, storage, other workers, timers, messages. */
export function scrub(scope: object): void {
  for (let level: object | null = scope; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!kept.has(name) && !Reflect.deleteProperty(level, name)) Reflect.set(level, name, undefined, scope);
    }
  }
  const mute = (): void => undefined;
  Object.assign(scope, { console: { log: mute, warn: mute, error: mute } });
}
