/** A node whose sigmoid is less steep than this counts as saturated. */
export const SATURATED_SLOPE = 0.01
/** The sigmoid is at most 0.25 steep; from here on it is as good as there. */
export const STEEPEST_SLOPE = 0.24
