/** How something on a page makes a request. */
export type Way =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'websocket'
  | 'eventsource'
  | 'image'
  | 'script'
  | 'frame'
  | 'link'
  | 'media'
