export * from '@askfirst/catalog/vendors'
