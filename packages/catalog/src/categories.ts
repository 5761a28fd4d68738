/** The four categories of a classic cookie notice: required, functionality, performance, targeting. */
export const defaultCategories = {
  necessary: { necessary: true },
  functional: {},
  performance: {},
  targeting: { refusedBySignal: true },
} as const
