export * from '../app'
