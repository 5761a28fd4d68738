export * from '@askfirst/catalog/vendors'
export const own = { id: 'mossbank-text-size', category: 'functional' }
