// In a file of its own, so that the engine's other kinds are fetched when a network asks for them.
export { learnEveryKind } from '../engine'
