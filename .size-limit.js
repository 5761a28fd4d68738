/** Sizes are brotli. React isn't counted: the site brings it. */
const react = ['react', 'react-dom']

/** Leaves out what dynamic imports load later, so that only the first load is measured. */
const firstLoad = {
  name: 'first-load',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { external: true, path } : undefined,
    )
  },
}

/**
 * Leaves out the modules that a store already includes. They are files of the same package, so no package name covers
 * them.
 */
const besideStore = {
  name: 'beside-store',
  setup(build) {
    build.onResolve(
      { filter: /^\.\.?\/(.*\/)?(choice|cookie-places|decode|hash|keys|policy|signals|storage)\.js$/ },
      ({ path }) => ({
        external: true,
        path,
      }),
    )
  },
}

const entry = (name, file, limit, ignore = [], plugins = []) => ({
  name,
  path: `scripts/size/${file}`,
  limit,
  ignore: [...react, ...ignore],
  modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', plugins: [...plugins, firstLoad] }),
})

export default [
  entry('Headless consent with its React hooks', 'headless.js', '5 kB'),
  entry('First load: banner, styles, English, headless', 'banner.js', '10.35 kB'),
  // The first load already includes what these chunks leave out.
  entry('Preference center chunk', 'preferences.js', '13.25 kB', ['@askfirst/catalog', '@askfirst/consent']),
  entry('Notice page, without the preference center', 'notice.js', '20 kB', [
    '@askfirst/catalog',
    '@askfirst/consent',
  ]),
  entry('Embeds, with what they share with the first load', 'embed.js', '6.6 kB', [
    '@askfirst/catalog',
    '@askfirst/consent',
  ]),
  entry('Reload notice chunk', 'reload.js', '3 kB', ['@askfirst/catalog', '@askfirst/consent']),
  entry('Script loader, Google Consent Mode and three vendors', 'effects.js', '4 kB'),
  entry('All effects but the guard, without vendors', 'all-effects.js', '4 kB'),
  entry('The guard, without facts', 'guard.js', '4.2 kB'),
  entry(
    'Import from all five tools, beside a store',
    'import.js',
    '3.7 kB',
    ['@askfirst/catalog'],
    [besideStore],
  ),
  entry('25 vendors in a first load', 'vendors.js', '1.2 kB'),
  entry('Facts of 24 vendors, on demand', 'facts.js', '12 kB'),
  entry('Facts of all vendors, on demand', 'all-facts.js', '22.2 kB'),
]
