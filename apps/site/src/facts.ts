export { facebookCustomAudience, googleAnalytics, hubspot, intercom, youtube } from '@askfirst/catalog/facts'
