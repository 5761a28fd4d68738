import type { TriggerMessages } from './types.ts'

/** All that a visitor who is not asked needs of English. */
export const triggerText: TriggerMessages = { locale: 'en', trigger: 'Cookie settings' }
