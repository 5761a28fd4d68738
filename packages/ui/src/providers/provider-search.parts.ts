export { Bar, CategoryFilter, ChoiceFilter, Field, Results, Root } from './search.tsx'
