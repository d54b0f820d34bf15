import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const fromPeers = createRequire(new URL('./peers/package.json', import.meta.url));

/** A library of the comparison, which the book itself does not install; the caller says which part of it is used. */
export function peer(name: string): unknown {
  return fromPeers(name);
}

/** The folder of its main file. */
export function folderOfPeer(name: string): string {
  return dirname(fromPeers.resolve(name));
}
