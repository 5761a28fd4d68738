/** What the tests need of routers that have no types. */
declare module 'connect' {
  type Listener = import('node:http').RequestListener
  type NodeHandler = ReturnType<typeof import('@askfirst/consent/server').toNodeHandler>
  interface App extends Listener {
    readonly use: (path: string, handler: NodeHandler) => App
  }
  const connect: () => App
  export default connect
}
declare module 'express' {
  export { default } from 'connect'
}
declare module 'express-4' {
  export { default } from 'connect'
}
