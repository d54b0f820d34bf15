// @ts-check

/**
 * The path the book lives under, always with a slash at both ends: `book` → `/book/`.
 * @param {string | undefined} text value of BASE_PATH
 */
export function basePath(text = '/') {
  const inner = text.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
