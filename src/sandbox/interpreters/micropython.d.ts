declare module '@micropython/micropython-webassembly-pyscript' {
  interface MicroPython {
    globals: { get(name: string): unknown; delete(name: string): void };
    /** @throws PythonError, whose `type` is the name of the exception and whose message is the traceback */
    runPython(source: string): unknown;
  }
  interface Options {
    /** Bytes of the first heap. */
    heapsize?: number;
    /** Words of the stack of Python's own calls. */
    pystack?: number;
    /** Where the WebAssembly lies. */
    url?: string;
    stdout?: (bytes: Uint8Array) => void;
    stderr?: (bytes: Uint8Array) => void;
    linebuffer?: boolean;
  }
  export function loadMicroPython(options: Options): Promise<MicroPython>;
}
