import { articleEn } from '../../src/i18n/texts/en/article'
import { restEn } from '../../src/i18n/texts/en/rest'
import { scenariosEn } from '../../src/i18n/texts/en/scenarios'
import { stageEn } from '../../src/i18n/texts/en/stage'
import { articleZh } from '../../src/i18n/texts/zh/article'
import { restZh } from '../../src/i18n/texts/zh/rest'
import { scenariosZh } from '../../src/i18n/texts/zh/scenarios'
import { stageZh } from '../../src/i18n/texts/zh/stage'

/** All that each language says. */
export const en = { ...stageEn, ...restEn, scenarios: scenariosEn, article: articleEn }
export const zh = { ...stageZh, ...restZh, scenarios: scenariosZh, article: articleZh }
