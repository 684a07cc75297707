import './projector.css'
import './boldLines.css'

/** The theme for a lit room is there once this module is. */
export const PROJECTOR = true
