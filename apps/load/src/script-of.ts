/** The script of a vendor. All have one of the same kind, so that what is measured is who loads them, not what they do. */
export const scriptOf = (id: string): string => `https://${id}.vendors.test/tag.js`
