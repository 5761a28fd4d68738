export { industryOptOuts } from './industry-opt-outs.ts'
export { mechanisms } from './mechanisms.ts'
