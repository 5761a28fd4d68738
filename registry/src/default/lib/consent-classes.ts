const focus = 'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-primary'

const control = `inline-flex min-h-11 cursor-pointer items-center justify-center rounded-md border px-4 py-2 text-center text-sm font-medium motion-safe:transition-colors ${focus}`

/** Accept and reject share this one class: the same size, weight and contrast. Keep it that way. */
export const button = `${control} border-primary bg-primary text-primary-foreground shadow-xs hover:bg-primary/90`

/** Every other button. */
export const quietButton = `${control} border-input bg-transparent text-foreground shadow-xs hover:bg-accent hover:text-accent-foreground`

export const link = `rounded-sm font-medium text-primary underline underline-offset-4 hover:no-underline ${focus}`

/** Takes color, size and weight from what is around it, as the links beside it in a footer do. */
export const footerLink = `cursor-pointer rounded-sm text-start underline underline-offset-4 hover:no-underline ${focus}`

/** A native checkbox that looks like a switch. It is halfway if only some of a category's providers are allowed. */
export const toggle = [
  'grid h-6 w-11 shrink-0 cursor-pointer appearance-none items-center rounded-full border border-muted-foreground bg-transparent p-0.75 motion-safe:transition-colors',
  'before:size-4 before:rounded-full before:bg-muted-foreground motion-safe:before:transition-[margin]',
  'checked:border-primary checked:bg-primary checked:before:ms-5 checked:before:bg-background',
  'indeterminate:border-primary indeterminate:before:ms-2.5 indeterminate:before:h-1 indeterminate:before:bg-primary',
  'aria-disabled:cursor-not-allowed aria-disabled:not-focus-visible:opacity-50',
  'forced-colors:w-6 forced-colors:appearance-auto forced-colors:before:hidden',
  focus,
].join(' ')

/** What opens over the page. */
export const surface =
  'fixed z-(--askfirst-z) border bg-popover text-sm text-popover-foreground shadow-lg motion-safe:transition motion-safe:duration-200 motion-safe:starting:translate-y-3 motion-safe:starting:opacity-0 print:hidden'
