import type { Watch } from './watch.ts'

/** What a production build gets: nothing is watched. */
export const watch: Watch = () => () => undefined
