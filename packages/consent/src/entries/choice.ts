export { applyChoice, categoryState, type Choice, type Decisions, isLocked } from '../choice.ts'
