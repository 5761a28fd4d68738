'use client'
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  readonly children: ReactNode
  /**
   * What is rendered after an error.
   * @default nothing
   */
  readonly instead?: ReactNode
  readonly onFault?: (error: unknown) => void
}

/** Limits an error of ours to what is inside: the page around it survives. The page's error listeners still hear it. */
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
