import { useEffect, useState } from 'react'

/** Something of the page that tells no event when it changes, looked at now and then. */
export function usePolled<T extends string | number>(read: () => T, every = 500): T {
  const [value, setValue] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setValue(read()), every)
    return () => clearInterval(timer)
  }, [read, every])
  return value
}
