import { createContext } from 'react'

/**
 * What the page's policy allows inline scripts by. Only the server knows it, because a browser hides it from the page.
 */
export const NonceContext = createContext<string | undefined>(undefined)
