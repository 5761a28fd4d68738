import { useEffect, useState } from 'react'

/** Polls a value of the page that has no change event. */
export function usePolled<T extends string | number>(read: () => T, every = 500): T {
  const [value, setValue] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setValue(read()), every)
    return () => clearInterval(timer)
  }, [read, every])
  return value
}
