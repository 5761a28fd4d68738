import { createContext } from 'react'

/** The shadow root that the site is in, where it is in one. */
export const RootContext = createContext<ShadowRoot | undefined>(undefined)
