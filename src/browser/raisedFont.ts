/** Loads the digits of powers, which few systems have as a whole, with the rest of the page: it asks for nothing later. */
export async function loadRaisedDigits(): Promise<void> {
  await Promise.allSettled([document.fonts.load("16px 'Backflow Raised'", '⁻')])
}
