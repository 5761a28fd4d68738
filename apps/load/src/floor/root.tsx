'use client'
import './floor.css'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { Banner } from './banner.tsx'
import { Center } from './center.tsx'
import { type Choice, createConsent } from './consent.ts'
import { vendors as usual, type Vendor } from './vendors.ts'

const Opener = createContext<() => void>(() => undefined)

interface RootProps {
  readonly vendors?: readonly Vendor[]
  /** The HTML contains the page, the same for every visitor. If it is missing, the browser renders the page. */
  readonly snapshot?: 'static'
  readonly children: ReactNode
}

/** The whole job by hand, and nothing more: what a site would write without a library. */
export function Root({ vendors = usual, snapshot, children }: RootProps): ReactElement {
  const [consent] = useState(() => createConsent(vendors, snapshot === 'static'))
  const [isOpen, setOpen] = useState(false)
  const choice = useSyncExternalStore(consent.subscribe, consent.read, () => null)
  useEffect(() => consent.start(() => setOpen(true)), [consent])
  const save = (next: Choice): void => {
    consent.save(next)
    setOpen(false)
  }
  return (
    <Opener value={() => setOpen(true)}>
      {children}
      {!choice && <Banner count={vendors.length} onSave={save} onChoose={() => setOpen(true)} />}
      {isOpen && <Center vendors={vendors} choice={choice} onSave={save} onClose={() => setOpen(false)} />}
    </Opener>
  )
}

export function Settings(): ReactElement {
  return (
    <button type="button" onClick={useContext(Opener)}>
      Cookie settings
    </button>
  )
}
