import { memoryLimit } from '../limits.ts';

type Imports = Record<string, Record<string, unknown>>;

/** What MicroPython needs from its host to compute and to print; every other import is a door to JavaScript or to files. */
const needed =
  /^(invoke_\w+|mp_js_\w+|proxy_js_free_obj|js_check_existing|_abort_js|_emscripten_throw_longjmp|fd_write|__syscall_getcwd|__syscall_\w*stat(64|at))$/;

/** "No such file", as Python numbers it. */
const ENOENT = 2;

/** The imports of MicroPython with every door shut: `js` and `jsffi` find nothing, files cannot be opened, memory stops at its limit. */
export function shutDoors(imports: Imports): Imports {
  const shut = Object.entries(imports).map(([module, functions]) => [
    module,
    Object.fromEntries(
      Object.entries(functions).map(([name, open]) => [name, needed.test(name) ? open : shutDoor(name)]),
    ),
  ]);
  const { env, ...others } = Object.fromEntries(shut) as Imports;
  return { ...others, env: { ...env, emscripten_resize_heap: limited(imports.env.emscripten_resize_heap) } };
}

function shutDoor(name: string): () => number {
  if (name.startsWith('__syscall_')) return () => -ENOENT;
  if (name.startsWith('fd_')) return () => ENOENT;
  return () => {
    throw new Error('JavaScript is out of reach of this program');
  };
}

const limited =
  (resize: unknown) =>
  (size: number): unknown =>
    size >>> 0 <= memoryLimit && (resize as (size: number) => unknown)(size);
