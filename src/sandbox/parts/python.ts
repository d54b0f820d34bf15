import wasm from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url';
import worker from '../worker/python.ts?bundled';

export { wasm, worker };
