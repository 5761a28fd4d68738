/** The script of a vendor. All are of the same kind, so that the bench measures who loads them, not what they do. */
export const scriptOf = (id: string): string => `https://${id}.vendors.test/tag.js`
