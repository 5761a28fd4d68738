// What people read of them, fetched when somebody reads it.
export { googleAnalytics, hubspot, youtube } from '@askfirst/catalog/facts'
