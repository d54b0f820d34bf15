// @ts-check
// `npm run trace -- net.json`: every number of one forward and one backward pass, in symbols, in numbers and as a result.
// Runs under a current Node (scripts/with-node.mjs): the engine's sources are TypeScript.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { descend, layersOf, recordMlp } from '#engine';
import { readNetworkFile } from './lib/network-file.mjs';
import { run, Stop } from './lib/stop.mjs';
import { linesOf } from './lib/trace-lines.mjs';
import { printers, words } from './lib/trace-print.mjs';

const help = `Usage: npm run --silent trace -- <net.json | -> [--format text|json|csv] [--lang ko|en]

Prints the full trace of a network on one example: forward pass, loss, backward pass, gradients and,
where the file gives a learningRate, the update. "-" reads standard input.

{
  "sizes": [2, 2, 1],
  "weights": [[[0.5, 0.8], [-0.5, -0.6]], [[0.7, -1.2]]],   row = receiving unit
  "biases": [[0.1, 0.6], [-0.9]],
  "activations": ["sigmoid", "sigmoid"],                    one per layer after the inputs
  "x": [0.4, 1.5],
  "y": [1],
  "loss": "half-squared-error",                             may be left out
  "learningRate": 0.5                                       may be left out
}

The engine's own form ("W", "b" and "activations" with an entry for the inputs, matrices flat) will do as well.
Text shows 8 decimals; JSON and CSV give every digit.`;

/** @param {string} name @param {string} value @param {string[]} known */
function oneOf(name, value, known) {
  if (!known.includes(value)) throw new Stop(`--${name} must be ${known.join(' or ')}, got "${value}".`);
  return value;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message.split('. ')[0]}; see --help.`);
  }
}

/** npm runs scripts in the project's folder; INIT_CWD is where it was called. @param {string} path */
function readSource(path) {
  try {
    return readFileSync(path === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', path), 'utf8');
  } catch (error) {
    throw new Stop(`${path} cannot be read: ${/** @type {Error} */ (error).message}.`);
  }
}

await run(async () => {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(help);
  const format = oneOf('format', values.format, Object.keys(printers));
  const language = /** @type {import('./lib/trace-print.mjs').Language} */ (
    oneOf('lang', values.lang, Object.keys(words))
  );
  if (positionals.length !== 1)
    throw new Stop(`One file (or "-") must be named, got ${positionals.length}; see --help.`);
  const file = readNetworkFile(readSource(positionals[0]));
  const trace = recordMlp(file.network, file.sample);
  const lines = linesOfFinite(trace, file.learningRate);
  console.log(printers[format](file, lines, language));
});

/** @param {import('#engine').Trace} trace @param {number | undefined} learningRate */
function linesOfFinite(trace, learningRate) {
  const after = descend(trace.network, layersOf(trace), learningRate ?? 0);
  const numbers = [...trace.nodes.map(({ value }) => value), ...trace.gradients, ...after.W.flat(), ...after.b.flat()];
  if (!numbers.every(Number.isFinite))
    throw new Stop(
      'The numbers of this trace must stay finite, got one beyond what a double can hold: use smaller weights.',
    );
  return linesOf(trace, learningRate);
}
