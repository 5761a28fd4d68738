import { createContext } from 'react'

/** What the page's policy lets inline scripts in by. Known on the server only: a browser hides it from the page. */
export const NonceContext = createContext<string | undefined>(undefined)
