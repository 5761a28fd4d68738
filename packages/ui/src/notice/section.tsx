'use client'
import { forwardRef } from 'react'
import { format } from '../messages/format.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { around, contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'

interface SectionProps {
  /** The fragment of the section's address: `servers` for `/privacy#servers`. */
  readonly id: string
  /** The text of the heading. */
  readonly heading: string
}

/** A section with a heading that can be linked to. Put your own sections between ours. Renders a `<section>`. */
export const Section: PartComponent<'section', SectionProps> = forwardRef(function Section(
  { id, heading, ...props },
  ref,
) {
  const { notice } = useNoticeMessages()
  return (
    <Part tag="section" dataSlot="notice-section" aria-labelledby={id} {...props} ref={ref}>
      {around(
        props,
        <>
          <h2 data-slot="askfirst-notice-heading" id={id}>
            {heading}
            <a
              data-slot="askfirst-heading-link"
              href={`#${id}`}
              aria-label={format(notice.linkTo, { section: heading })}
            >
              #
            </a>
          </h2>
          {contentOf(props)}
        </>,
      )}
    </Part>
  )
})

interface TableProps {
  /** The headings of the columns. */
  readonly columns: readonly string[]
}

/** A table in the style of the notice. Its children are the rows of the body. Renders a `<table>`. */
export const Table: PartComponent<'table', TableProps> = forwardRef(function Table(
  { columns, ...props },
  ref,
) {
  return (
    <Part tag="table" dataSlot="table" {...props} ref={ref}>
      {around(
        props,
        <>
          <thead data-slot="askfirst-table-head">
            <tr data-slot="askfirst-table-row">
              {columns.map((column) => (
                <th data-slot="askfirst-table-heading" scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody data-slot="askfirst-table-body">{contentOf(props)}</tbody>
        </>,
      )}
    </Part>
  )
})
