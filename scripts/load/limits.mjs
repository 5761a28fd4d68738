/**
 * The most that a site that follows the README loads because of us, in the build of each bundler. We compare with the
 * same page without us, whose files are all named in its HTML. Depth is how many files have to run one after another
 * until the last one is requested. kB are 1,000 bytes of JavaScript and CSS with brotli. Crumbs are chunks under 1,000
 * bytes without brotli. Each line has one number.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const limits = {
  'vite-8': {
    'first visit: requests': 0,
    'first visit: depth': 0,
    'first visit: kB': 13.9,
    'return visit: requests': 0,
    'return visit: depth': 0,
    'return visit: kB': 13.9,
    'preference center: requests': 2,
    'preference center: kB without facts': 14.5,
    'facts: kB': 12.8,
    crumbs: 0,
  },
  next: {
    'first visit: requests': 3,
    'first visit: depth': 0,
    'first visit: kB': 14.9,
    'return visit: requests': 3,
    'return visit: depth': 0,
    'return visit: kB': 14.9,
    'preference center: requests': 2,
    'preference center: kB without facts': 14.5,
    'facts: kB': 12.8,
    crumbs: 1,
  },
  'vite-7': {
    'first visit: requests': 0,
    'first visit: depth': 0,
    'first visit: kB': 14.9,
    'return visit: requests': 0,
    'return visit: depth': 0,
    'return visit: kB': 14.9,
    'preference center: requests': 2,
    'preference center: kB without facts': 14.8,
    'facts: kB': 12.8,
    crumbs: 0,
  },
  webpack: {
    'first visit: requests': 0,
    'first visit: depth': 0,
    'first visit: kB': 14.9,
    'return visit: requests': 0,
    'return visit: depth': 0,
    'return visit: kB': 14.9,
    'preference center: requests': 2,
    'preference center: kB without facts': 14.5,
    'facts: kB': 12.9,
    crumbs: 0,
  },
  esbuild: {
    'first visit: requests': 6,
    'first visit: depth': 1,
    'first visit: kB': 18.4,
    'return visit: requests': 6,
    'return visit: depth': 1,
    'return visit: kB': 18.4,
    'preference center: requests': 2,
    'preference center: kB without facts': 15.2,
    'facts: kB': 12.9,
    crumbs: 3,
  },
}
