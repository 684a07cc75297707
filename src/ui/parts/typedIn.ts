/** Where a letter is a letter. */
export const TYPED_IN =
  'input:not([type="range"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"]'
