export { googleAnalytics, type GoogleAnalyticsOptions } from './google-analytics.ts'
export { linkedinInsight, type LinkedinInsightOptions } from './linkedin-insight.ts'
export { metaPixel, type MetaPixelOptions } from './meta-pixel.ts'
