'use client'
import { type ComponentProps, forwardRef, useEffect, useState } from 'react'
import { Part, type PartComponent } from '../kit/part.tsx'
import { importLate } from '../import-late.ts'
import { useValue } from '../kit/use-value.ts'

type Texts = Pick<typeof import('../late.ts'), 'ChangesText'>

/**
 * Tells a visitor who is asked again what changed since their choice: "New: Hotjar. Longer: _ga, now 13 months."
 * Renders nothing for anyone else. Its words and the facts are fetched only for visitors who see them. Renders a
 * `<p>`.
 */
export const Changes: PartComponent<'p'> = forwardRef(function Changes(props, ref) {
  const changed = useValue((state) => state.changes.length > 0)
  const [texts, setTexts] = useState<Texts>()
  useEffect(() => {
    // If they can't be fetched, the visitor is still asked.
    if (changed) importLate().then(setTexts, () => undefined)
  }, [changed])
  if (!changed || !texts) return null
  return (
    <Part
      tag="p"
      dataSlot="banner-changes"
      {...(props as ComponentProps<'p'>)}
      ref={ref}
      usual={<texts.ChangesText />}
    />
  )
})
