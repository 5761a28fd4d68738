export * from '@askfirst/catalog/facts'
