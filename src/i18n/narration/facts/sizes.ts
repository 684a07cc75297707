/** A node whose activation is less steep than this, in parts of its steepest, counts as saturated: below 0.01 with the sigmoid. */
export const SATURATED = 0.04
/** From here on, 0.24 with the sigmoid, it is as good as its steepest. */
export const STEEPEST = 0.96
