/** Thrown inside the handler, which turns it into an answer. Nothing was changed. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: 400 | 403 | 405 | 408 | 413 | 415 | 500,
    message: string,
  ) {
    super(message)
  }

  toResponse(): Response {
    return new Response(`${this.message}\n`, {
      status: this.status,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        ...(this.status === 405 && { allow: 'POST' }),
      },
    })
  }
}

export const bodyIsTaken = (): HttpRefusal =>
  new HttpRefusal(500, 'The body was read before the handler: no body parser may come before it.')
