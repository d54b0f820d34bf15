/**
 * Vite plugin: scripts do not list what else will be fetched along with each part they may fetch later. Such lists grow with every chapter,
 * and stand in what every reader gets at once; the parts are few and small, and name what they need themselves. Styles are still listed.
 */
export function withoutPreloadLists() {
  return {
    name: 'without-preload-lists',
    // Astro sets the client's own build, so that what is set for all of them would be lost.
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } } : undefined,
  };
}
