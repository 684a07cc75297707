import { backEn } from './en/back'
import { behindEn } from './en/behind'
import { forwardEn } from './en/forward'
import { verdictsEn } from './en/verdicts'
import { judgementFrom } from './judgementFrom'

export const judgementEn = judgementFrom({ rules: { ...behindEn, ...backEn, ...forwardEn }, verdicts: verdictsEn })
