import type { Questions } from './asking/questions'
import type { LessonWords } from './lessons/lessons'
import type { JudgementWords } from './judgement/judgement'
import type { KindWords } from './kinds/kindWords'
import type { Narration } from './narration/narration'
import type { Reasons } from './narration/reasons/reasons'
import type { Units } from './narration/units/units'
import type { compareEn } from './texts/en/compare'
import type { panelsEn } from './texts/en/panels'
import type { restEn } from './texts/en/rest'
import type { scenariosEn } from './texts/en/scenarios'
import type { stageEn } from './texts/en/stage'

/** What the first view says; English says which texts there are. */
export type StageMessages = typeof stageEn
/** What the panel that is open first, fields and notices say. */
export type RestMessages = typeof restEn
/** What menus, dialogs and the panels that are opened later say. */
export type PanelMessages = typeof panelsEn
export type ScenarioTexts = typeof scenariosEn
export type CompareTexts = typeof compareEn

/**
 * Every text of the page in one language, but for the long ones: scenarios, and what panels say of printed figures. Those of the panels come with the
 * first part of the page that is fetched when it is wanted (ui/parts/later).
 */
export type Messages = StageMessages & RestMessages & PanelMessages

/** The words of a language in the pieces that they are loaded in. */
export interface Pieces {
  /** What has to be there before anything can be shown. */
  readonly stage: { readonly messages: StageMessages; readonly narration: Narration }
  readonly rest: RestMessages
  readonly panels: PanelMessages
  readonly scenarios: ScenarioTexts
  readonly compare: CompareTexts
  readonly questions: Questions
  readonly lessons: LessonWords
  readonly reasons: Reasons & { readonly units: Units }
  readonly judgement: JudgementWords
  readonly kinds: KindWords
}

export type Piece = keyof Pieces

/** Words that come only when they are wanted. */
export type LatePiece = Exclude<Piece, 'stage' | 'rest' | 'panels'>
