// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { hostHeaders } from './host-headers.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Site
 * @property {string} folder the built pages
 * @property {string} base path they live under, with a slash at both ends
 * @property {boolean} headers send what the build's `_headers` file says, as a static host would
 */

/**
 * Serves a built book the way a static host does: slash added to folders, 404.html with status 404.
 * @param {Site} site
 */
export async function createSiteServer({ folder, base, headers }) {
  const { default: sirv } = await import('sirv');
  const serveFile = sirv(folder, { etag: true, extensions: ['html'] });
  const headerFile = join(folder, '_headers');
  const headersOf = hostHeaders(headers && existsSync(headerFile) ? readFileSync(headerFile, 'utf8') : '');

  return createServer((request, response) => {
    const [pathname, query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    const inside = `${pathname}/`.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    if (inside === undefined || inside === '/_headers') return notFound(response, folder);
    if (!pathname.endsWith('/') && isFolder(folder, inside)) return redirect(response, `${pathname}/${search}`);
    request.url = inside + search;
    serveFile(request, response, () => notFound(response, folder));
  });
}

/** @param {string} folder @param {string} path */
function isFolder(folder, path) {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @param {import('node:http').ServerResponse} response @param {string} to */
function redirect(response, to) {
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

/** @param {import('node:http').ServerResponse} response @param {string} folder */
function notFound(response, folder) {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

/**
 * Starts listening; also the way to learn beforehand whether a port is free.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 * @throws {Stop} where the port cannot be had
 */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(explainListen(error, port, host)));
    server.listen(port, host, () => resolve());
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function explainListen(error, port, host) {
  if (error.code === 'EADDRINUSE')
    return new Stop(
      `Port ${port} is already in use: stop the program that uses it, or choose another port with the variable PORT (PORT=${port + 1} npm start).`,
    );
  if (error.code === 'EACCES')
    return new Stop(
      `Port ${port} needs rights this user does not have: choose one above 1023 with the variable PORT (PORT=4321 npm start).`,
    );
  return new Stop(
    `The server cannot listen on ${host}, port ${port} (${error.code ?? error.message}): check the variables HOST and PORT.`,
  );
}
