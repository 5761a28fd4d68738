export {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  useConsent,
  useConsentStore,
  useGrant,
} from '@askfirst/consent/react'
// Regimes, records and toggles of your own are here too, and cost a site nothing until it imports them.
export {
  cookieStorage,
  createConsentStore,
  memoryStorage,
  noSignals,
  partitionedStorage,
  readSignals,
  resolvePolicy,
} from '@askfirst/consent'
