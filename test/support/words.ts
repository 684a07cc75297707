import { reasonsEn } from '../../src/i18n/narration/reasons/reasonsEn'
import { reasonsZh } from '../../src/i18n/narration/reasons/reasonsZh'
import { articleEn } from '../../src/i18n/texts/en/article'
import { panelsEn } from '../../src/i18n/texts/en/panels'
import { restEn } from '../../src/i18n/texts/en/rest'
import { scenariosEn } from '../../src/i18n/texts/en/scenarios'
import { stageEn } from '../../src/i18n/texts/en/stage'
import { articleZh } from '../../src/i18n/texts/zh/article'
import { panelsZh } from '../../src/i18n/texts/zh/panels'
import { restZh } from '../../src/i18n/texts/zh/rest'
import { scenariosZh } from '../../src/i18n/texts/zh/scenarios'
import { stageZh } from '../../src/i18n/texts/zh/stage'

/** All that each language says. */
export const en = { ...stageEn, ...restEn, ...panelsEn, scenarios: scenariosEn, article: articleEn, reasons: reasonsEn }
export const zh = { ...stageZh, ...restZh, ...panelsZh, scenarios: scenariosZh, article: articleZh, reasons: reasonsZh }
