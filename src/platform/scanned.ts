/** What WeChat gives of a scanned code: the page of a mini-program code of ours, or what an ordinary one says. */
export interface Scanned {
  path?: string
  result?: string
}

/** The `scene` of a mini-program code; of an ordinary code its text, where that is wanted too. Nothing for any other. */
export function readScanned({ path, result }: Scanned, orText: boolean): string | undefined {
  if (path) {
    const scene = /[?&]scene=([^&]+)/.exec(path)?.[1]
    return scene && decodeURIComponent(scene)
  }
  return (orText && result?.trim()) || undefined
}
