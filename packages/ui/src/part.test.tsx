import { AskfirstError } from '@askfirst/catalog'
import { fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Part } from './part.tsx'

describe('Part', () => {
  it('is one element with its slot, props and ref', () => {
    const ref = createRef<HTMLButtonElement>()
    const { container } = render(
      <Part tag="button" dataSlot="button" type="button" className="mine" ref={ref}>
        Yes
      </Part>,
    )
    expect(container.childNodes).toHaveLength(1)
    expect(container.firstElementChild).toBe(ref.current)
    expect(ref.current?.outerHTML).toBe(
      '<button data-slot="askfirst-button" type="button" class="mine">Yes</button>',
    )
  })

  it('hands everything to the child with asChild: handlers in turn, classes and styles added, both refs', () => {
    const order: string[] = []
    const outer = createRef<HTMLElement>()
    const inner = createRef<HTMLAnchorElement>()
    render(
      <Part
        tag="button"
        dataSlot="button"
        asChild
        className="ours"
        style={{ color: 'red' }}
        title="ours"
        onClick={() => order.push('ours')}
        ref={outer}
      >
        <a
          href="#x"
          className="theirs"
          style={{ margin: 1 }}
          title="theirs"
          onClick={() => order.push('theirs')}
          ref={inner}
        >
          Yes
        </a>
      </Part>,
    )
    const link = screen.getByRole('link')
    fireEvent.click(link)
    expect(order).toEqual(['theirs', 'ours'])
    expect(link.className).toBe('ours theirs')
    expect(link.style.color).toBe('red')
    expect(link.style.margin).toBe('1px')
    expect(link.title).toBe('theirs')
    expect(link.dataset['slot']).toBe('askfirst-button')
    expect(outer.current).toBe(link)
    expect(inner.current).toBe(link)
  })

  it('lets the child prevent what the part would do', () => {
    const ours = vi.fn<() => void>()
    render(
      <Part tag="button" dataSlot="button" asChild onClick={ours}>
        <a href="#x" onClick={(event) => event.preventDefault()}>
          Yes
        </a>
      </Part>,
    )
    fireEvent.click(screen.getByRole('link'))
    expect(ours).not.toHaveBeenCalled()
  })

  it.each([
    ['nothing', null],
    ['text', 'Yes'],
    ['two elements', [<i key="1" />, <b key="2" />]],
  ])('tells a developer that asChild needs one element, not %s', (_, children) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() =>
      render(
        <Part tag="button" dataSlot="button" asChild>
          {children}
        </Part>,
      ),
    ).toThrow(AskfirstError)
    quiet.mockRestore()
  })

  it('leaves an unstyled part alone: no selector of the stylesheet begins its slot', () => {
    render(<Part tag="p" dataSlot="note" unstyled data-testid="note" />)
    expect(screen.getByTestId('note').dataset['slot']).toBe('unstyled-askfirst-note')
  })
})
