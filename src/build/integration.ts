import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { bundledText } from './bundled-text.ts';
import { finishBuild } from './finish.ts';
import { writeOutput } from './output.ts';
import { makeTextFont, textCharacters } from './text-font.ts';
import { licences, licencesFile } from './third-party.ts';
import { withoutPreloadLists } from './without-preload-lists.ts';
import { woff2Only } from './woff2-only.ts';

/** What the book adds to Astro's build. */
export function bookBuild(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'book-build',
    hooks: {
      'astro:config:setup': async ({ command, config: { root }, addMiddleware, updateConfig }) => {
        await makeTextFont(fileURLToPath(root));
        updateConfig({ vite: { plugins: [woff2Only(), bundledText(), withoutPreloadLists()] } });
        if (command === 'dev') {
          addMiddleware({ entrypoint: new URL('./dev-math.ts', import.meta.url), order: 'pre' });
        }
      },
      'astro:config:done': ({ config: resolved }) => {
        config = resolved;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeOutput(folder, licencesFile, licences());
        finishBuild({
          folder,
          site: config.site ?? 'http://localhost:4321',
          base: config.base,
          characters: textCharacters(fileURLToPath(config.root)),
        });
      },
    },
  };
}
