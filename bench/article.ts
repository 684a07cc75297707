/** E of the article's example, exactly: after one update and after ten thousand. */
export const PUBLISHED = { afterOne: 0.291027773694, afterTenThousand: 0.0000351018778298 }
