import { Refusal } from './refusal.ts'

/** No record is longer, and a form is shorter. */
const LIMIT = 8192

/** The body as text, read no further than a choice can be long. */
export async function readBody(request: Request): Promise<string> {
  const tooLong = new Refusal(413, `A choice is at most ${LIMIT} bytes long.`)
  if (Number(request.headers.get('content-length')) > LIMIT) throw tooLong
  const reader = request.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > LIMIT) throw tooLong
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    // Not cancelled: there are servers that end the whole process then. What is left of the body is theirs.
    reader?.releaseLock()
    throw error instanceof Refusal ? error : new Refusal(400, 'The body could not be read.')
  }
}
