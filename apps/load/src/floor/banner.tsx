import type { ReactElement } from 'react'
import type { Choice } from './consent.ts'

interface BannerProps {
  readonly count: number
  readonly onSave: (choice: Choice) => void
  readonly onChoose: () => void
}

export function Banner({ count, onSave, onChoose }: BannerProps): ReactElement {
  const all = (granted: boolean): void => onSave(Array.from({ length: count }, () => granted))
  return (
    <section className="floor-banner" aria-labelledby="floor-title">
      <div>
        <h2 id="floor-title">May we use cookies?</h2>
        <p>
          With your consent, {count} providers store and read information in this browser. You can change your
          mind at any time. <a href="/cookies">Cookie notice</a>
        </p>
      </div>
      <div className="floor-actions">
        <button type="button" data-floor="1" onClick={() => all(true)}>
          Accept all
        </button>
        <button type="button" data-floor="0" onClick={() => all(false)}>
          Reject all
        </button>
        <button type="button" data-floor="choose" onClick={onChoose}>
          Choose
        </button>
      </div>
    </section>
  )
}
