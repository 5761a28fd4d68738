import { bodyIsTaken, HttpRefusal } from './http-refusal.ts'

/** In bytes. No record is longer, and a form is shorter. */
const LIMIT = 8192

/** In milliseconds. A choice comes with its request or right after it. */
const PATIENCE = 5000

const tooLong = (): HttpRefusal => new HttpRefusal(413, `A choice is at most ${LIMIT} bytes long.`)

/** Reads the body as text, up to the size limit and the time limit of a choice. */
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
    // Not cancelled: some servers end the whole process then. They handle the rest of the body.
    reader?.releaseLock()
  }
}

const END = { done: true, value: undefined } as const
