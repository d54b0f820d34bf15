import { describe, expect, it, vi } from 'vitest';
import { shutDoors } from '#sandbox/interpreters/python-doors.ts';
import { memoryLimit, outputLimit } from '#sandbox/limits.ts';
import { Printer } from '#sandbox/worker/printer.ts';
import { scrub } from '#sandbox/worker/scrub.ts';

describe('scrub', () => {
  it('leaves the language and takes all else, from the object and its prototypes', () => {
    class Scope {
      fetch(): string {
        return 'out';
      }
    }
    Object.assign(Scope.prototype, { postMessage: () => 1 });
    const scope = Object.assign(new Scope(), { Worker: 1, Array, Math, WebAssembly, something2030: 1 });
    Object.defineProperty(scope, 'location', { value: 'kept by the browser', configurable: false, writable: true });
    scrub(scope);
    expect(Object.keys(scope).sort()).toEqual(['Array', 'Math', 'WebAssembly', 'console']);
    expect(scope).not.toHaveProperty('fetch');
    expect(scope).not.toHaveProperty('postMessage');
    expect((scope as unknown as { location: unknown }).location).toBeUndefined();
  });
});

describe('the printer', () => {
  it('sends few messages, and one character more than is kept', () => {
    const sent: string[] = [];
    const printer = new Printer((text) => sent.push(text));
    for (let i = 0; i < 100_000; i++) printer.print('line\n');
    printer.flush();
    expect(sent.join('')).toHaveLength(outputLimit + 1);
    expect(sent.length).toBeLessThan(30);
  });
});

describe('the imports of MicroPython', () => {
  const resize = vi.fn(() => 1);
  const open = {
    invoke_i: () => 7,
    mp_js_time_ms: () => 8,
    lookup_attr: () => 9,
    call1: () => 9,
    a_door_of_2030: () => 9,
  };
  const files = { __syscall_openat: () => 3, __syscall_stat64: () => 4 };
  const { env, wasi } = shutDoors({
    env: { ...open, ...files, emscripten_resize_heap: resize },
    wasi: { fd_write: () => 5, fd_read: () => 6 },
  }) as Record<string, Record<string, (...args: unknown[]) => unknown>>;

  it('let Python compute and print', () => {
    expect([env.invoke_i(), env.mp_js_time_ms(), env.__syscall_stat64(), wasi.fd_write()]).toEqual([7, 8, 4, 5]);
  });

  it.each(['lookup_attr', 'call1', 'a_door_of_2030'])('lead nowhere by %s', (name) => {
    expect(() => env[name]()).toThrow('out of reach');
  });

  it('open no file', () => {
    expect([env.__syscall_openat(), wasi.fd_read()]).toEqual([-2, 2]);
  });

  it('let memory grow to its limit and no further', () => {
    expect(env.emscripten_resize_heap(memoryLimit)).toBe(1);
    expect(env.emscripten_resize_heap(memoryLimit + 1)).toBe(false);
    // Sizes from 2³¹ on arrive as negative numbers.
    expect(env.emscripten_resize_heap(-(2 ** 31))).toBe(false);
    expect(resize).toHaveBeenCalledTimes(1);
  });
});
