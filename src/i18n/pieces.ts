import type { Narration } from './narration/narration'
import type { articleEn } from './texts/en/article'
import type { restEn } from './texts/en/rest'
import type { scenariosEn } from './texts/en/scenarios'
import type { stageEn } from './texts/en/stage'

/** What the first view says; English says which texts there are. */
export type StageMessages = typeof stageEn
/** What panels, menus and notices say. */
export type RestMessages = typeof restEn
export type ScenarioTexts = typeof scenariosEn
export type ArticleTexts = typeof articleEn

/** Every text of the page in one language, but for the long ones: scenarios and article. */
export type Messages = StageMessages & RestMessages

/** The words of a language in the pieces that they are loaded in. */
export interface Pieces {
  /** What has to be there before anything can be shown. */
  readonly stage: { readonly messages: StageMessages; readonly narration: Narration }
  readonly rest: RestMessages
  readonly scenarios: ScenarioTexts
  readonly article: ArticleTexts
}

export type Piece = keyof Pieces
