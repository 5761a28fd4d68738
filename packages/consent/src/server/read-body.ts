import { bodyIsTaken, HttpRefusal } from './http-refusal.ts'

/** No record is longer, and a form is shorter. In bytes. */
const LIMIT = 8192

/** A choice comes with its request, or right behind it. In milliseconds. */
const PATIENCE = 5000

const tooLong = (): HttpRefusal => new HttpRefusal(413, `A choice is at most ${LIMIT} bytes long.`)

/** The body as text, read no further than a choice can be long, and waited for no longer than one takes. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > LIMIT) throw tooLong()
  if (request.bodyUsed) throw bodyIsTaken()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HttpRefusal(408, `The rest of the body did not come within ${PATIENCE / 1000} seconds.`))
    }, PATIENCE)
  })
  const reader = request.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = reader ? await Promise.race([reader.read(), tooSlow]) : END
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > LIMIT) throw tooLong()
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    throw error instanceof HttpRefusal ? error : new HttpRefusal(400, 'The body could not be read.')
  } finally {
    clearTimeout(timer)
    // Not cancelled: there are servers that end the whole process then. What is left of the body is theirs.
    reader?.releaseLock()
  }
}

const END = { done: true, value: undefined } as const
