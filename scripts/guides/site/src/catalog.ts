export * from '../catalog'
