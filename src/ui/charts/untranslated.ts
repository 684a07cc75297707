/**
 * Keeps translators out of a drawing: what they put around its texts is not drawn.
 *
 * To be spread over an svg, as React's types know the attribute for elements of HTML alone.
 */
export const UNTRANSLATED = { translate: 'no' } as const
