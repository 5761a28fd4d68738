module.exports = {
  testEnvironment: 'jsdom',
  testTimeout: 30_000,
  // Jest leaves packages as they are and reads them as CommonJS. Those of @askfirst are ES modules, so they are
  // transformed as your own code is. pnpm keeps packages in a folder `.pnpm`; with npm and Yarn that part changes nothing.
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm|@askfirst)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/empty.js' },
}
