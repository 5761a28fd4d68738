'use client'
import { type ComponentProps, forwardRef, useEffect, useState } from 'react'
import { Part, type PartComponent } from '../part.tsx'
import { importLate } from '../surfaces/import-late.ts'
import { useValue } from '../use-value.ts'

type Texts = Pick<typeof import('../surfaces/late.ts'), 'ChangesText'>

/**
 * Says what changed since the day of the choice, to a visitor who is asked again: "New: Hotjar. Longer: _ga, now
 * 13 months." Renders nothing for anybody else. Its words and the facts are fetched for those who see them.
 */
export const Changes: PartComponent<'p'> = forwardRef(function Changes(props, ref) {
  const changed = useValue((state) => state.changes.length > 0)
  const [texts, setTexts] = useState<Texts>()
  useEffect(() => {
    // Without them the visitor is asked all the same.
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
