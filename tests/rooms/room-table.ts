/** A room: where it lies, which rooms it may import, and which packages. */
export interface Room {
  name: string;
  /** The folder; `*` is one folder name, and each such folder is a room of its own. */
  folder: string;
  rooms: string[];
  /** Rooms of which only types may be imported. */
  types?: string[];
  /** Package names; `package@file` allows the package in that file only. */
  packages: string[];
}

const everything = [
  ...['engine', 'notation', 'exercises', 'reader', 'sandbox', 'workers', 'i18n', 'styles'],
  ...['layouts', 'prose', 'views', 'widgets', 'content', 'chapters'],
];
/** Rooms that run while the book is built: any direct dependency and Node's own modules will do. */
const anyPackage = ['*'];

/** The editor of code exercises, behind one file that is loaded when it is first used. */
const editor = [
  ...['@codemirror/commands', '@codemirror/lang-javascript', '@codemirror/lang-python', '@codemirror/language'],
  ...['@codemirror/state', '@codemirror/view', '@lezer/highlight'],
].map((name) => `${name}@kinds/code-mirror.ts`);

/** Who may know whom. Longest folder wins; widgets and chapters are listed as one row but are closed to one another. */
export const roomTable: Room[] = [
  { name: 'engine', folder: 'src/engine', rooms: [], packages: [] },
  { name: 'i18n', folder: 'src/i18n', rooms: [], packages: [] },
  {
    name: 'notation',
    folder: 'src/notation',
    rooms: ['engine', 'i18n'],
    packages: ['katex@katex.ts', 'katex@typeset.ts'],
  },
  { name: 'exercises', folder: 'src/exercises', rooms: ['engine', 'notation'], packages: [] },
  {
    name: 'reader',
    folder: 'src/reader',
    rooms: ['engine'],
    types: ['exercises'],
    packages: ['svelte@linked-figure.svelte.ts'],
  },
  {
    name: 'sandbox',
    folder: 'src/sandbox',
    rooms: [],
    packages: [
      'quickjs-emscripten-core',
      '@jitl/quickjs-wasmfile-release-sync',
      '@micropython/micropython-webassembly-pyscript',
    ],
  },
  { name: 'workers', folder: 'src/workers', rooms: ['engine'], packages: [] },
  { name: 'styles', folder: 'src/styles', rooms: [], packages: [] },
  { name: 'markdown', folder: 'src/markdown', rooms: ['notation', 'i18n'], packages: anyPackage },
  { name: 'build', folder: 'src/build', rooms: ['notation', 'i18n'], packages: anyPackage },
  { name: 'layouts', folder: 'src/layouts', rooms: everything, packages: anyPackage },
  { name: 'pages', folder: 'src/pages', rooms: everything, packages: anyPackage },
  {
    name: 'views',
    folder: 'components/views',
    rooms: ['notation', 'i18n'],
    types: ['engine'],
    packages: ['svelte', 'd3-array@plot/scale.ts', 'd3-array@plot/level-lines.ts', 'd3-contour@plot/level-lines.ts'],
  },
  { name: 'prose', folder: 'components/prose', rooms: ['notation', 'i18n'], packages: ['astro'] },
  {
    name: 'widgets',
    folder: 'components/widgets/*',
    rooms: ['engine', 'notation', 'exercises', 'reader', 'sandbox', 'workers', 'i18n', 'views'],
    packages: ['astro', 'svelte', ...editor],
  },
  { name: 'content', folder: 'content', rooms: ['engine', 'exercises'], types: ['i18n'], packages: [] },
  {
    name: 'chapters',
    folder: 'content/chapters/*',
    rooms: ['engine', 'notation', 'exercises', 'content', 'widgets', 'prose'],
    types: ['i18n'],
    packages: [],
  },
];
