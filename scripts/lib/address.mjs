// @ts-check
import { createServer } from 'node:http';
import { listen } from './site-server.mjs';
import { Stop } from './stop.mjs';

/**
 * Where to serve, from the variables PORT and HOST.
 * @throws {Stop} where PORT is no port
 */
export function address() {
  const { PORT: port = '4321', HOST: host = 'localhost' } = process.env;
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    throw new Stop(`PORT is "${port}": give it a whole number from 1 to 65535.`);
  return { port: Number(port), host };
}

/**
 * Says at once, before anything long begins, that a port is taken.
 * @param {{ port: number, host: string }} where
 * @throws {Stop}
 */
export async function assertFree({ port, host }) {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * @param {number} count
 * @returns {Promise<number[]>} different ports that nobody uses at this moment
 */
export async function freePorts(count) {
  const probes = Array.from({ length: count }, () => createServer());
  for (const probe of probes) await listen(probe, 0, 'localhost');
  const ports = probes.map((probe) => /** @type {import('node:net').AddressInfo} */ (probe.address()).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
