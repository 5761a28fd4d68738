import type { Watch } from './watch.ts'

/** For production builds: watches nothing. */
export const watch: Watch = () => () => undefined
