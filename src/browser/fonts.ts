/** The faces that formulas are set in. */
const FACES = ["16px 'Backflow Math'", "bold 16px 'Backflow Math'"]

/** Loads the formulas' fonts with the page, so that it asks for nothing later and no formula jumps. */
export async function loadFormulaFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)))
}
