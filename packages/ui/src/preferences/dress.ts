'use client'
import { useInsertionEffect } from 'react'
import { sheet } from './sheet.ts'

/** Documents that have it. */
const dressed = new WeakSet<Document>()

/**
 * Puts the styles of the preference center on the page, before it is drawn. A style sheet without an element: neither
 * hydration nor a policy for styles minds it.
 */
export function useSheet(): void {
  useInsertionEffect(() => {
    if (dressed.has(document)) return
    dressed.add(document)
    try {
      const constructed = new CSSStyleSheet()
      constructed.replaceSync(sheet)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, constructed]
    } catch {
      // A browser from before 2023.
      const element = document.createElement('style')
      element.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? ''
      element.textContent = sheet
      document.head.append(element)
    }
  }, [])
}
