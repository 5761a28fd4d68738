export {
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOneTrust,
  fromOrestbida,
  importingStorage,
} from '@askfirst/consent/import'
