// What people read about the vendors. It is fetched when somebody reads it.
export { googleAnalytics, hubspot, youtube } from '@askfirst/catalog/facts'
