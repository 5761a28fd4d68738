import { Home } from 'site'

/** A shared cache may store it, because nothing in it is about one visitor. */
export const headers = (): HeadersInit => ({ 'Cache-Control': 'public, max-age=300' })

export default Home
