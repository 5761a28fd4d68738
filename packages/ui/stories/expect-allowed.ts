import { expect, waitFor, type within } from 'storybook/test'

/**
 * Waits until `Allowed` shows this number. A choice counts after the paint that hides what was pressed, so a story that
 * looks as soon as a surface is gone may see the number before it.
 */
export const expectAllowed = (canvas: ReturnType<typeof within>, count: number): Promise<void> =>
  waitFor(() => expect(canvas.getByTestId('allowed')).toHaveTextContent(new RegExp(`^${count}$`)))
