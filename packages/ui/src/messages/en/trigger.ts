import type { TriggerMessages } from '../types/first.ts'

/** All the English that a visitor who isn't asked needs. */
export const triggerText: TriggerMessages = { locale: 'en', trigger: 'Cookie settings' }
