export { googleAnalytics, hubspot } from '@askfirst/catalog/facts'
