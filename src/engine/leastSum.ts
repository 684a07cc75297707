/**
 * The least Σ e^net that can be written, 2⁻¹⁰²²: below it doubles lose digits, one after the other down to 0, and no share would
 * be what e^net by that sum comes to.
 */
export const LEAST_SUM = 2.2250738585072014e-308
