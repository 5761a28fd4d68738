export { facts as googleAnalytics } from './vendors/google-analytics.ts'
