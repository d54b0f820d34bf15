import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import worker from '../worker/javascript.ts?bundled';

export { wasm, worker };
