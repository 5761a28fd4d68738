import { Home } from 'site'

/** A shared cache may keep it: nothing in it is of one visitor. */
export const headers = (): HeadersInit => ({ 'Cache-Control': 'public, max-age=300' })

export default Home
