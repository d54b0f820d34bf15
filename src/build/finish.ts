import { characterFaults } from './check-characters.ts';
import { linkFaults } from './check-links.ts';
import { pageFaults } from './check-page.ts';
import { policyEdit, scriptHashes } from './csp.ts';
import { headersFile, nginxHeaders } from './headers.ts';
import { listFiles, readOutput, writeOutput } from './output.ts';
import { applyEdits, parsePage, type Page } from './page.ts';
import { repeatedScripts } from './repeated-scripts.ts';
import { policyOf, runnerFile } from './runner.ts';
import { linkSheets } from './sheets.ts';

export interface FinishOptions {
  /** The output folder. */
  folder: string;
  site: string;
  base: string;
  /** The characters the text font can print. */
  characters: ReadonlySet<string>;
}

/** The last step of a build: style sheets instead of inline styles, each inline script once, the security policy, headers, and all checks. */
export function finishBuild({ folder, site, base, characters }: FinishOptions): void {
  const built = listFiles(folder);
  const parse = (file: string): Page => parsePage(file, readOutput(folder, file));
  const pages = built.filter((file) => file.endsWith('.html') && file !== runnerFile).map(parse);
  const scripts = built.filter((file) => file.endsWith('.js')).map((file) => readOutput(folder, file));

  const sheets = linkSheets(pages, { folder, base, scripts });
  const finished = pages.map((page) => {
    const edits = [...(sheets.get(page) ?? []), ...repeatedScripts(page), policyEdit(page)];
    return parsePage(page.file, applyEdits(page.html, edits));
  });
  const hashes = [...new Set(finished.flatMap(scriptHashes))].sort();
  const runnerPolicy = built.includes(runnerFile) ? policyOf(parse(runnerFile)) : undefined;
  const files = finished.map(({ file }) => file);
  const headers = { base, pages: files, hashes, ...(runnerPolicy !== undefined && { runnerPolicy }) };
  writeOutput(folder, '_headers', headersFile(headers));
  writeOutput(folder, 'nginx-headers.conf', nginxHeaders(headers));
  for (const { file, html } of finished) writeOutput(folder, file, html);

  const faults = [
    ...finished.flatMap(pageFaults),
    ...linkFaults(finished, { site, base, files: listFiles(folder) }),
    ...characterFaults(finished, characters),
  ];
  if (faults.length > 0) throw new Error(`the built pages have faults:\n  ${faults.join('\n  ')}`);
}
