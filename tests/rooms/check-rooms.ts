import { posix } from 'node:path';
import { type Import, readImports } from './read-imports.ts';
import { type Room, roomTable } from './room-table.ts';

/** What the checker must know of package.json. */
export interface Manifest {
  imports: Record<string, string>;
  packages: string[];
}

/** The room a project path lies in, with the folder that bounds it; undefined for a path outside all rooms. */
export function roomOf(path: string): (Room & { bounds: string }) | undefined {
  const rooms = roomTable.flatMap((room) => {
    const bounds = new RegExp(`^${room.folder.replaceAll('*', '[^/]+')}(?=/)`).exec(path)?.[0];
    return bounds === undefined ? [] : [{ ...room, bounds }];
  });
  return rooms.sort((a, b) => b.bounds.length - a.bounds.length)[0];
}

/** What a file does against the table: one sentence per forbidden import. */
export function violations(path: string, text: string, manifest: Manifest): string[] {
  const home = roomOf(path);
  if (!home) return [`${path} lies in no room: see the map of rooms in README.md`];
  return readImports(path, text).flatMap((found) => {
    const complaint = judge(path, home, found, manifest);
    return complaint === undefined ? [] : [`${path}: ${complaint}`];
  });
}

function judge(path: string, home: Room & { bounds: string }, { specifier, typeOnly }: Import, manifest: Manifest) {
  if (specifier === undefined) return 'an import with a computed name cannot be checked';
  const target = projectPath(path, specifier, manifest);
  if (target === undefined) return judgePackage(path, home, specifier, manifest);
  const there = roomOf(target);
  if (there?.bounds === home.bounds) return undefined;
  if (specifier.startsWith('.')) return `${specifier} climbs out of the room ${home.bounds}`;
  if (!there) return `${specifier} leads into no room`;
  if (there.name !== home.name && home.rooms.includes(there.name)) return undefined;
  if (home.types?.includes(there.name))
    return typeOnly ? undefined : `of ${there.bounds} only types may be imported (import type)`;
  return `${home.bounds} may not import ${there.bounds} (${specifier})`;
}

/** The project path an import leads to; undefined for packages. */
function projectPath(path: string, specifier: string, { imports }: Manifest): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('#')) return undefined;
  for (const [name, to] of Object.entries(imports)) {
    const [head, tail] = name.split('*');
    if (tail === undefined && specifier === name) return posix.normalize(to);
    if (tail !== undefined && specifier.startsWith(head))
      return posix.normalize(to.replace('*', specifier.slice(head.length)));
  }
  return specifier;
}

function judgePackage(
  path: string,
  home: Room & { bounds: string },
  specifier: string,
  { packages }: Manifest,
): string | undefined {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const isPlatform = specifier.startsWith('node:') || specifier.startsWith('astro:');
  if (!isPlatform && !packages.includes(name)) return `${name} is no direct dependency`;
  const allowed = home.packages.some((entry) => {
    const [packageName, file] = entry.split(/(?<=.)@/);
    return (
      (entry === '*' || packageName === name.replace(/^astro:.*/, 'astro')) &&
      (!file || path === `${home.bounds}/${file}`)
    );
  });
  return allowed ? undefined : `${home.name} may not import the package ${specifier} here`;
}
