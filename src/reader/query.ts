/** The first parameter `name` in the query of an address, decoded, or as it stands if it cannot be; undefined if there is none. Never throws. */
export function readParameter(href: string, name: string): string | undefined {
  const found = split(href).parameters.find((parameter) => nameOf(parameter) === name);
  if (found === undefined) return undefined;
  const equals = found.indexOf('=');
  const text = equals === -1 ? '' : found.slice(equals + 1);
  return decode(text) ?? text;
}

/**
 * The address with parameter `name` set to `value`, or without it if `value` is undefined or ''. All other parameters, their order and
 * their spelling, and the part after # stay as they are.
 */
export function withParameter(href: string, name: string, value: string | undefined): string {
  const { path, parameters, hash } = split(href);
  const written = value ? `${encode(name)}=${encode(value)}` : undefined;
  const place = parameters.findIndex((parameter) => nameOf(parameter) === name);
  const others = parameters.filter((parameter) => nameOf(parameter) !== name);
  if (written !== undefined) others.splice(place === -1 ? others.length : place, 0, written);
  return path + (others.length > 0 ? `?${others.join('&')}` : '') + hash;
}

/**
 * Puts `value` into the address bar without a new history entry. Some browsers refuse more than about a hundred changes in half a
 * minute; the address then stays as it was. Call it when a movement ends, not at each of its frames.
 */
export function replaceParameter(name: string, value: string | undefined): void {
  try {
    history.replaceState(history.state, '', withParameter(location.href, name, value));
  } catch {
    // Refused by the browser: the page works on, only the address is older than the figure.
  }
}

function split(href: string): { path: string; parameters: string[]; hash: string } {
  const [, path, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href)!;
  return { path, parameters: query.split('&').filter((parameter) => parameter !== ''), hash };
}

function nameOf(parameter: string): string | undefined {
  return decode(parameter.split('=', 1)[0]);
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3D', '=');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
