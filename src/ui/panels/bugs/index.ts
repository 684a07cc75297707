export { BugPanel } from './BugPanel'
export { ProgramStrip } from './ProgramStrip'
