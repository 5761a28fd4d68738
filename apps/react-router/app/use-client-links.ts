import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/** The site's links are plain, so that they work in every framework. Here they navigate without a reload. */
export function useClientLinks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !isPlain || event.defaultPrevented || link.target) return
      const { origin, pathname, search, hash } = link
      if (origin !== location.origin || pathname + search === location.pathname + location.search) return
      event.preventDefault()
      void navigate(pathname + search + hash)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
