import { rolldown } from 'rolldown';

const mark = '?bundled';
/** Node's own modules, which packages name for when they run there. */
const nodeModules = ['module', 'path', 'url', 'fs', 'crypto'];

/** What this plugin uses of the context Vite gives its hooks. */
interface Context {
  resolve: (id: string, importer?: string) => Promise<{ id: string } | null>;
  addWatchFile: (file: string) => void;
}

/** Vite plugin: `import text from './worker.ts?bundled'` is that module, with all it imports, as the text of one classic script. */
export function bundledText() {
  return {
    name: 'bundled-text',
    enforce: 'pre' as const,
    async resolveId(this: Context, id: string, importer?: string) {
      if (!id.endsWith(mark)) return undefined;
      const found = await this.resolve(id.slice(0, -mark.length), importer);
      return found && found.id + mark;
    },
    async load(this: Context, id: string) {
      if (!id.endsWith(mark)) return undefined;
      const { code, files } = await bundle(id.slice(0, -mark.length));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

/** The text, and the files it was made from. */
async function bundle(input: string): Promise<{ code: string; files: string[] }> {
  const build = await rolldown({
    input,
    platform: 'browser',
    external: nodeModules,
    transform: { target: 'es2022', define: { process: 'undefined', 'import.meta.url': '""' } },
  });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  if (output.length !== 1) throw new Error(`${input} became ${output.length} files: it must be one`);
  return { code: output[0].code, files: output[0].moduleIds.filter((file) => file.startsWith('/')) };
}
