import { createContext } from 'react'

/** The shadow root that contains the site, if there is one. */
export const RootContext = createContext<ShadowRoot | undefined>(undefined)
