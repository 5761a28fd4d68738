const focus = 'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-foreground'

const control = `inline-flex min-h-11 cursor-pointer items-center justify-center border px-4 py-2 text-center text-sm font-medium motion-safe:transition-colors ${focus}`

/** Accept and reject share this one class: the same size, weight and contrast. Keep it that way. */
export const button = `${control} border-foreground bg-transparent text-foreground hover:bg-foreground hover:text-background`

/** Every other button. */
export const quietButton = `${control} border-transparent bg-transparent text-foreground underline underline-offset-4 hover:decoration-2`

export const link = `text-foreground underline underline-offset-4 hover:decoration-2 ${focus}`

/** Takes color, size and weight from what is around it, as the links beside it in a footer do. */
export const footerLink = `cursor-pointer text-start underline underline-offset-4 hover:decoration-2 ${focus}`

/** A native checkbox that looks like a switch. It is halfway if only some of a category's providers are allowed. */
export const toggle = [
  'grid h-6 w-11 shrink-0 cursor-pointer appearance-none items-center border border-foreground bg-transparent p-0.75 motion-safe:transition-colors',
  'before:size-4 before:bg-foreground motion-safe:before:transition-[margin]',
  'checked:bg-foreground checked:before:ms-5 checked:before:bg-background',
  'indeterminate:before:ms-2.5 indeterminate:before:h-0.5',
  'aria-disabled:cursor-not-allowed aria-disabled:not-focus-visible:opacity-50',
  'forced-colors:w-6 forced-colors:appearance-auto forced-colors:before:hidden',
  focus,
].join(' ')

/** What opens over the page. The two variables make the corners square of everything that isn't a part. */
export const surface =
  'fixed z-(--askfirst-z) border border-foreground bg-background text-sm text-foreground [--askfirst-control-radius:0px] [--askfirst-radius:0px] motion-safe:transition-opacity motion-safe:duration-150 motion-safe:starting:opacity-0 print:hidden'
