import { activation } from '../../../engine'

/** A node whose activation is less steep than this counts as saturated: below 0.01 with the sigmoid. */
export const SATURATED_SLOPE = 0.04 * activation.steepest
/** From here on, 0.24 with the sigmoid, it is as good as its steepest. */
export const STEEPEST_SLOPE = 0.96 * activation.steepest
