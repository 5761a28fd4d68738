/**
 * What a site that follows the README gets from us at most, in the build of each bundler: more than the same page without
 * us, whose files are all named in its HTML. Depth is how many files have to run one after another until the last is asked
 * for. kB are 1,000 bytes of JavaScript and CSS with brotli, crumbs chunks under 1,000 bytes without. A number a line.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const limits = {
  'vite-8': {
    'first visit: requests': 13,
    'first visit: depth': 2,
    'first visit: kB': 22.5,
    'return visit: requests': 6,
    'return visit: depth': 0,
    'return visit: kB': 13.1,
    'preference center: requests': 6,
    'preference center: kB without facts': 16.1,
    'facts: kB': 12.8,
    crumbs: 7,
  },
  next: {
    'first visit: requests': 6,
    'first visit: depth': 2,
    'first visit: kB': 20.5,
    'return visit: requests': 3,
    'return visit: depth': 0,
    'return visit: kB': 11.6,
    'preference center: requests': 4,
    'preference center: kB without facts': 17.5,
    'facts: kB': 12.8,
    crumbs: 4,
  },
  'vite-7': {
    'first visit: requests': 7,
    'first visit: depth': 2,
    'first visit: kB': 20.8,
    'return visit: requests': 0,
    'return visit: depth': 0,
    'return visit: kB': 11.4,
    'preference center: requests': 6,
    'preference center: kB without facts': 16.2,
    'facts: kB': 12.8,
    crumbs: 4,
  },
  webpack: {
    'first visit: requests': 3,
    'first visit: depth': 2,
    'first visit: kB': 19.9,
    'return visit: requests': 0,
    'return visit: depth': 0,
    'return visit: kB': 11.2,
    'preference center: requests': 4,
    'preference center: kB without facts': 17.8,
    'facts: kB': 12.9,
    crumbs: 2,
  },
  esbuild: {
    'first visit: requests': 23,
    'first visit: depth': 5,
    'first visit: kB': 26,
    'return visit: requests': 11,
    'return visit: depth': 1,
    'return visit: kB': 16.2,
    'preference center: requests': 6,
    'preference center: kB without facts': 16.2,
    'facts: kB': 12.9,
    crumbs: 16,
  },
}
