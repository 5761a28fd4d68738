import { ConsentGate, ConsentScript, useGrant } from '@askfirst/consent/react'
import type { ReactElement } from 'react'

export function App(): ReactElement {
  const mayRemember = useGrant('functional')
  return (
    <main>
      <h1>Wool, and where it comes from</h1>
      <p>{mayRemember ? 'We remember your basket.' : 'Your basket lasts as long as this page.'}</p>
      {/* Not mounted before the grant, so nothing loads. */}
      <ConsentGate for="hubspot" fallback={<a href="mailto:wool@example.com">Write to us</a>}>
        <div id="hubspot-form" />
      </ConsentGate>
      <ConsentScript for="performance" src="/our-own-counter.js" />
    </main>
  )
}
