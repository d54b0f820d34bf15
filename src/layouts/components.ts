import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Components = Record<string, { default: AstroComponentFactory }>;

const prose: Components = import.meta.glob('/components/prose/*.astro', { eager: true });
const doorways: Components = import.meta.glob(['/components/widgets/*/*.astro', './Try.astro'], { eager: true });

const byName: Record<string, AstroComponentFactory> = Object.fromEntries(
  Object.entries({ ...prose, ...doorways }).map(([file, module]) => [
    file.split('/').at(-1)!.replace('.astro', ''),
    module.default,
  ]),
);

/** Everything an author may write in MDX without an import, by file name: prose, the doorways of widgets, and `Try`. */
export const components: Readonly<Record<string, AstroComponentFactory>> = { ...byName, table: byName.Table! };
