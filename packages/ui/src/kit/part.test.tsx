import { AskfirstError } from '@askfirst/catalog'
import { fireEvent, render, screen } from '@testing-library/react'
import { type ComponentProps, createRef, forwardRef, type ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Part } from './part.tsx'

describe('Part', () => {
  it('renders one element with its slot, props and ref', () => {
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

  it('passes everything to the child with asChild: both handlers, combined classes and styles, both refs', () => {
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

  it('puts its usual words into a child without content, if the child can have children', () => {
    const of = (child: ReactElement): string =>
      render(
        <Part tag="button" dataSlot="button" asChild usual="Yes">
          {child}
        </Part>,
      ).container.innerHTML
    expect(of(<b />)).toContain('>Yes</b>')
    expect(of(<b>{null}</b>)).toContain('>Yes</b>')
    expect(of(<b>No</b>)).toContain('>No</b>')
    expect(of(<input type="button" defaultValue="No" />)).toContain('value="No">')
    // oxlint-disable-next-line react/no-danger -- a component of a site may
    expect(of(<b dangerouslySetInnerHTML={{ __html: '<i>No</i>' }} />)).toContain('<i>No</i></b>')
  })

  describe('warns once about a control without a name', () => {
    const warn = vi.spyOn(console, 'warn')
    beforeEach(() => {
      vi.useFakeTimers()
      warn.mockReset().mockImplementation(() => undefined)
    })
    afterEach(() => {
      vi.useRealTimers()
      vi.unstubAllEnvs()
    })
    const show = (slot: string, child: ReactElement): void => {
      render(
        <Part tag="button" dataSlot={slot} asChild usual="Yes">
          {child}
        </Part>,
      )
      vi.advanceTimersByTime(5000)
    }
    /** A component that ignores its props and ref. */
    const Deaf = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Deaf(props, ref) {
      return <button type="button" {...props} children={undefined} ref={ref} /> // oxlint-disable-line react/no-children-prop
    })
    const Plain = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Plain(props, ref) {
      return <button type="button" {...props} ref={ref} />
    })
    const Picture = forwardRef<HTMLAnchorElement, ComponentProps<'a'>>(function Picture(props, ref) {
      return (
        <a href="#x" {...props} ref={ref}>
          <img src="data:," alt="Yes" />
        </a>
      )
    })

    it('that ignores its children', () => {
      show('deaf', <Deaf />)
      show('deaf', <Deaf />)
      expect(warn.mock.calls).toEqual([[expect.stringMatching(/AF313.*askfirst-deaf/)]])
    })

    it.each([
      ['a label', <Deaf key="1" aria-label="Yes" />],
      ['a title', <Deaf key="2" title="Yes" />],
      ['words', <Plain key="3" />],
      ['a picture', <Picture key="4" />],
    ])('but not of one with %s', (_, child) => {
      show(`named-${_}`, child)
      expect(warn).not.toHaveBeenCalled()
    })

    it('and not about styles, without a layout', () => {
      render(<Part tag="section" dataSlot="banner" />)
      vi.advanceTimersByTime(5000)
      expect(warn).not.toHaveBeenCalled()
    })

    it('and says nothing in production', () => {
      vi.stubEnv('NODE_ENV', 'production')
      show('silent', <Deaf />)
      expect(warn).not.toHaveBeenCalled()
    })
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

  it('renders its own element in production if asChild has no child, so that no page breaks', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Part tag="button" dataSlot="button" asChild usual="Yes">
        {false}
      </Part>,
    )
    expect(screen.getByRole('button').dataset['slot']).toBe('askfirst-button')
    vi.unstubAllEnvs()
  })

  it('gives an unstyled part a slot that no selector of the stylesheet matches', () => {
    render(<Part tag="p" dataSlot="note" unstyled data-testid="note" />)
    expect(screen.getByTestId('note').dataset['slot']).toBe('unstyled-askfirst-note')
  })
})
