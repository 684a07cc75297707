import type { Language } from '../content/languages'
import { LOADERS, type FirstPiece, type Loaders } from './loaders'
import type { Narration } from './narration/narration'
import type { LatePiece, Messages, Piece, Pieces, StageMessages } from './pieces'

/** What the page needs before React shows it. */
const AT_FIRST: readonly FirstPiece[] = ['stage', 'rest']

type Known = { -readonly [One in Piece]?: Pieces[One] }

const KNOWN: Partial<Record<Language, Known>> = {}
/** All but the long texts in one object, always the same: what is made from it need not be made anew. */
const MESSAGES: Partial<Record<Language, Messages>> = {}

/** Loads pieces of a language, unless they are there already: once they are, asking for their words takes no time. */
export async function loadWords(language: Language, pieces: readonly Piece[] = AT_FIRST): Promise<void> {
  const known = (KNOWN[language] ??= {})
  const later = pieces.every(isFirst) ? null : await import('./laterLoaders')
  const loaders = { ...later?.LATER_LOADERS[language], ...LOADERS[language] }
  await Promise.all(pieces.map((piece) => load(piece, loaders, known)))
  const { stage, rest, panels } = known
  // Nobody asks for the words of a panel before the panel itself, and its words, have come.
  if (stage && rest) MESSAGES[language] = Object.assign(MESSAGES[language] ?? {}, stage.messages, rest, panels)
}

async function load<One extends Piece>(piece: One, from: Partial<Loaders>, into: Pick<Known, One>): Promise<void> {
  into[piece] ??= await from[piece]?.()
}

function isFirst(piece: Piece): piece is FirstPiece {
  return AT_FIRST.some((one) => one === piece)
}

/** The texts of the first view in this language. */
export function stageMessagesOf(language: Language): StageMessages {
  return there(KNOWN[language]?.stage, language, 'stage').messages
}

/** The texts in this language, but for those of the scenarios and the article. */
export function messagesOf(language: Language): Messages {
  return there(MESSAGES[language], language, 'rest')
}

/** The words about steps, quantities and places of the network in this language. */
export function narrationOf(language: Language): Narration {
  return there(KNOWN[language]?.stage, language, 'stage').narration
}

/** Words that come only when they are wanted. */
export function lateWordsOf<One extends LatePiece>(language: Language, piece: One): Pieces[One] {
  return there<Pieces[One]>(KNOWN[language]?.[piece], language, piece)
}

function there<Words>(words: Words | undefined, language: Language, piece: Piece): Words {
  if (!words) throw new Error(`No words: ${language} ${piece}`)
  return words
}
