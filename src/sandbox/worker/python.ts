import { startPython } from '../interpreters/python.ts';
import { serve } from './serve.ts';

serve((wasm) => startPython(wasm));
