/** A file that came over the network; sizes in bytes, times in milliseconds since the visit began. */
export interface Transfer {
  readonly address: string
  /** As it came, packed. */
  readonly body: number
  /** With the head of the answer, as the browser reckons it. */
  readonly wire: number
  readonly began: number
  readonly ended: number
}

/** All files of this page's own host; runs in the page. */
export function transfersIn(): readonly Transfer[] {
  const entries = ['navigation', 'resource'].flatMap(
    (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
  )
  return entries
    .filter(({ name }) => name.startsWith(location.origin))
    .map(({ name, encodedBodySize, transferSize, responseStart, responseEnd }) => ({
      address: name,
      body: encodedBodySize,
      wire: transferSize,
      began: responseStart,
      ended: responseEnd,
    }))
}

/** HTML, CSS or JavaScript: what is neither font nor picture. */
export function isCode({ address }: Transfer): boolean {
  return /(\/|\.html|\.css|\.js)$/.test(new URL(address).pathname)
}

/** How many bytes had come by then; a file on its way counts in part. */
export function bytesUntil(
  transfers: readonly Transfer[],
  bytesOf: (transfer: Transfer) => number,
  time: number,
): number {
  return transfers.reduce((sum, transfer) => sum + bytesOf(transfer) * shareUntil(transfer, time), 0)
}

function shareUntil({ began, ended }: Transfer, time: number): number {
  if (time >= ended) return 1
  return time <= began ? 0 : (time - began) / (ended - began)
}
