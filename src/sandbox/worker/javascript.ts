import { startJavaScript } from '../interpreters/javascript.ts';
import { serve } from './serve.ts';

serve(startJavaScript);
