/** @typedef {import('playwright-core').Page} Page */

// What is on the page, with us and with the floor.

/** @param {Page} page */
export const banner = (page) => page.getByRole('region', { name: 'May we use cookies?' })
/** @param {Page} page */
export const center = (page) => page.getByRole('dialog', { name: 'Cookie settings' })
/** @param {import('playwright-core').Locator} inside @param {string} name */
export const button = (inside, name) => inside.getByRole('button', { name, exact: true })
