// @ts-check
// SURVIVORS.md lists the changes of the code that no test can notice, each under its reason. Here it is compared with what a run found.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/**
 * A change that survived: `places` times this one in this file.
 * @typedef {{ file: string, from: string, to: string, places: number }} Survivor
 * @typedef {{ start: { line: number, column: number }, end: { line: number, column: number } }} Stretch lines and columns from 1
 * @typedef {{ status: string, replacement?: string, mutatorName: string, location: Stretch }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

const longest = 90;

/** Code on one line, cut where it is long. @param {string} code */
function brief(code) {
  const line = code.trim().replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}

/** @param {string} source @param {Stretch} place */
function codeAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** @param {Survivor} survivor */
const keyOf = ({ file, from, to }) => [file, from, to].join('\n');

/** The same change at several places counts once, with the number of places. @param {Survivor[]} survivors */
function counted(survivors) {
  /** @type {Map<string, Survivor>} */
  const byKey = new Map();
  for (const survivor of survivors) {
    const { places } = byKey.get(keyOf(survivor)) ?? { places: 0 };
    byKey.set(keyOf(survivor), { ...survivor, places: places + survivor.places });
  }
  return byKey;
}

/** What a run left unnoticed, no test reaching it included. @param {Report} report */
export function survivorsIn(report) {
  return counted(
    Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(({ location, replacement = '' }) => ({
          file,
          from: brief(codeAt(source, location)),
          to: brief(replacement),
          places: 1,
        })),
    ),
  );
}

/** What a list in Markdown expects: rows `| file | code | what it becomes | places |`. @param {string} markdown */
export function survivorsListed(markdown) {
  const rows = markdown.matchAll(/^\| `(src\/.*?)` \| `` (.*?) `` \| `` (.*?) `` \| (\d+) \|$/gm);
  return counted(
    [...rows].map(([, file, from, to, places]) => ({
      file,
      from: from.replaceAll('\\|', '|'),
      to: to.replaceAll('\\|', '|'),
      places: Number(places),
    })),
  );
}

/** A row of the list. @param {Survivor} survivor */
export function rowOf({ file, from, to, places }) {
  const cell = (/** @type {string} */ code) => `\`\` ${code.replaceAll('|', '\\|')} \`\``;
  return `| \`${file}\` | ${cell(from)} | ${cell(to)} | ${places} |`;
}

/**
 * Where the list and a run differ, in sentences; nothing where they agree. Files the run did not break are not compared.
 * @param {string} markdown
 * @param {Report} report
 */
export function differences(markdown, report) {
  const found = survivorsIn(report);
  const listed = survivorsListed(markdown);
  const places = (/** @type {Map<string, Survivor>} */ map, /** @type {string} */ key) => map.get(key)?.places ?? 0;
  const unlisted = [...found].filter(([key, { places: n }]) => n > places(listed, key));
  const gone = [...listed].filter(([key, { file, places: n }]) => file in report.files && n > places(found, key));
  return [
    ...unlisted.map(([, row]) => `Unnoticed, and not in the list: ${rowOf(row)}`),
    ...gone.map(([, row]) => `Noticed by now, take it off the list: ${rowOf(row)}`),
  ];
}

const reportFile = fromRoot('.cache', 'mutation', 'report.json');

/** A run that ends early leaves no report, and the one before it says nothing of this run. */
export const forgetLastRun = () => rmSync(reportFile, { force: true });

/** The differences between SURVIVORS.md and the report of the last run, if it came to one. */
export function differencesOfLastRun() {
  if (!existsSync(reportFile)) return [];
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  return differences(readFileSync(fromRoot('tests', 'mutation', 'SURVIVORS.md'), 'utf8'), report);
}
