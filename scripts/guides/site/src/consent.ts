export * from '../consent'
