export type { Finding, RequestFinding, StoredFinding, WatchedWay } from './finding.ts'
export { watch, type Watch, type WatchOptions } from './watch.ts'
