import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import '@askfirst/ui/styles.css'
import { catalog, effects } from './consent.ts'

export function App() {
  return (
    <ConsentProvider catalog={catalog} effects={effects}>
      <ConsentUI />
    </ConsentProvider>
  )
}
