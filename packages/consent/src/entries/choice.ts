export { applyChoice, categoryState, type Choice, type Decisions, isLocked } from '../policy/choice.ts'
