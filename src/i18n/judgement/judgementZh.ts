import { judgementFrom } from './judgementFrom'
import { backZh } from './zh/back'
import { behindZh } from './zh/behind'
import { forwardZh } from './zh/forward'
import { verdictsZh } from './zh/verdicts'

export const judgementZh = judgementFrom({ rules: { ...behindZh, ...backZh, ...forwardZh }, verdicts: verdictsZh })
