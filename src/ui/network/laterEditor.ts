import { later } from '../parts/later'

/** The field that opens beside a number of the drawing; fetched when it is wanted. */
export const ParameterEditor = later(async () => (await import('./ParameterEditor')).ParameterEditor)
