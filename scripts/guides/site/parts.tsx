export const Address = () => <address>1 Mill Lane, Sheepford</address>
export const Drafts = () => <ul />
export const HubspotForm = () => <form />
