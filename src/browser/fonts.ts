/** The faces that formulas are set in. KaTeX has twelve more, which this page never uses. */
const FACES = [
  '16px KaTeX_Main',
  'bold 16px KaTeX_Main',
  'italic 16px KaTeX_Math',
  '16px KaTeX_Size1',
  '16px KaTeX_Size2',
  '16px KaTeX_Size3',
  '16px KaTeX_Size4',
]

/** Loads the formulas' fonts with the page, so that it asks for nothing later and no formula jumps. */
export async function loadFormulaFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)))
}
