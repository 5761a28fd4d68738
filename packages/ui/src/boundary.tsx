'use client'
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  readonly children: ReactNode
  /**
   * What stands there after a fault.
   * @default nothing
   */
  readonly instead?: ReactNode
  readonly onFault?: (error: unknown) => void
}

/** A fault of ours inside costs what is inside, and never the page around. Whoever listens for errors of the page hears it. */
export class Boundary extends Component<BoundaryProps, { readonly isFaulty: boolean }> {
  static getDerivedStateFromError(): { readonly isFaulty: boolean } {
    return { isFaulty: true }
  }

  override readonly state = { isFaulty: false }

  override componentDidCatch(error: unknown): void {
    reportError(error)
    this.props.onFault?.(error)
  }

  override render(): ReactNode {
    const { children, instead } = this.props
    return this.state.isFaulty ? instead : children
  }
}
