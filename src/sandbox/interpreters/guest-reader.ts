import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { messageLimit } from '../limits.ts';
import type { Value } from '../outcome.ts';
import { Budget, Refused } from '../wire.ts';
import type { Shown } from './printed-line.ts';

// Keeps its functions from before the program runs: what the program does to Array or Object changes nothing here.
const kindOf = `(({ isArray }, { isView }, { getPrototypeOf }, plain) => (value) => {
  if (isArray(value) || isView(value)) return 'list';
  const prototype = getPrototypeOf(value);
  return prototype === null || prototype === plain ? 'record' : 'other';
})(Array, ArrayBuffer, Object, Object.prototype)`;

/** Reads what lies inside QuickJS from outside, value by value. Getters and proxies of the program run inside, under its limits. */
export class GuestReader {
  readonly #context: QuickJSContext;
  readonly #kindOf: QuickJSHandle;

  constructor(context: QuickJSContext) {
    this.#context = context;
    this.#kindOf = context.evalCode(kindOf).unwrap();
  }

  /** @throws Refused for what is no plain data, or too much of it; other errors are exceptions of the program's own getters */
  read(handle: QuickJSHandle, budget: Budget, around: readonly QuickJSHandle[] = []): Value {
    budget.spendValue(around.length);
    const context = this.#context;
    switch (context.typeof(handle)) {
      case 'undefined':
        return null;
      case 'boolean':
        return context.eq(handle, context.true);
      case 'number':
        return context.getNumber(handle);
      case 'string':
        return this.#text(handle, budget);
      case 'object':
        return context.eq(handle, context.null) ? null : this.#readInside(handle, budget, around);
      default:
        throw new Refused('not-data');
    }
  }

  #text(handle: QuickJSHandle, budget: Budget): string {
    // The length first: a string of the size of the whole memory is never copied.
    using length = this.#context.getProp(handle, 'length');
    budget.spendCharacters(this.#context.getNumber(length));
    return this.#context.getString(handle);
  }

  #readInside(handle: QuickJSHandle, budget: Budget, around: readonly QuickJSHandle[]): Value {
    const context = this.#context;
    if (around.some((outer) => context.eq(outer, handle))) throw new Refused('circle');
    const inside = [...around, handle];
    const kind = this.#kind(handle);
    if (kind === 'list') {
      const values: Value[] = [];
      const length = context.getLength(handle);
      if (length === undefined) throw new Refused('not-data');
      for (let i = 0; i < length; i++) {
        using inner = context.getProp(handle, i);
        values.push(this.read(inner, budget, inside));
      }
      return values;
    }
    if (kind !== 'record') throw new Refused('not-data');
    using names = context.getOwnPropertyNames(handle, { strings: true, numbersAsStrings: true, onlyEnumerable: true });
    const entries: [string, Value][] = [];
    for (const name of names.unwrap()) {
      const key = this.#text(name, budget);
      using inner = context.getProp(handle, name);
      entries.push([key, this.read(inner, budget, inside)]);
    }
    return Object.fromEntries(entries);
  }

  #kind(handle: QuickJSHandle): string {
    using result = this.#context.callFunction(this.#kindOf, this.#context.undefined, handle);
    return result.error ? 'other' : this.#context.getString(result.value);
  }

  /** What `console.log` shows of a value; never throws. */
  shown(handle: QuickJSHandle): Shown {
    try {
      return { value: this.read(handle, new Budget()) };
    } catch {
      return { kind: this.#context.typeof(handle) };
    }
  }

  /** An exception of the program as `TypeError: message`, with the line of the program it came from. */
  fault(error: QuickJSHandle, file: string): { error: string; line?: number } {
    const [name, message, stack] = ['name', 'message', 'stack'].map((key) => this.#property(error, key));
    const line = Number(new RegExp(`${file}:(\\d+)`).exec(stack)?.[1]);
    const text = name === '' && message === '' ? `Uncaught ${this.#thrown(error)}` : `${name}: ${message}`;
    return { error: text.slice(0, messageLimit), ...(line > 0 ? { line } : {}) };
  }

  #thrown(error: QuickJSHandle): string {
    const shown = this.shown(error);
    return 'kind' in shown ? shown.kind : JSON.stringify(shown.value);
  }

  #property(handle: QuickJSHandle, key: string): string {
    if (this.#context.typeof(handle) !== 'object' || this.#context.eq(handle, this.#context.null)) return '';
    try {
      using property = this.#context.getProp(handle, key);
      return this.#context.typeof(property) === 'string' ? this.#text(property, new Budget()) : '';
    } catch {
      return '';
    }
  }
}
