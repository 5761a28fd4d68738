export { core as googleAnalytics } from './vendors/google-analytics.ts'
