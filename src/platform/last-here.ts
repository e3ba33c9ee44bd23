/** Who worked in this browser last, and what was kept of theirs: in the browser itself, so that it outlives the page. Desk only. */
const name = 'deskPerson'

/** The person whose things may still lie here; nothing when nobody's do. */
export function lastHere(): string | undefined {
  try {
    return localStorage.getItem(name)?.split(' ')[0]
  } catch {
    return undefined
  }
}

/** Notes who is here now, and since which log-in: other tabs hear of it. */
export function noteHere({ personId, until }: { personId: string; until: string }): void {
  try {
    localStorage.setItem(name, `${personId} ${until}`)
  } catch {
    // A browser that keeps nothing keeps nothing of anybody.
  }
}

/** Leaves nothing of whoever worked here: drafts, the book in the pocket, preferences. Other tabs hear of it. */
export async function forgetHere(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await new Promise<void>((resolve) => {
    const removal = indexedDB.deleteDatabase('kept')
    removal.onsuccess = removal.onerror = removal.onblocked = () => resolve()
  })
}

/** What another tab did: somebody logged in there, or all was forgotten. A browser tells everyone but the tab itself. */
export function listenToOtherTabs(heard: (what: 'logged in' | 'forgotten') => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null) heard('forgotten')
    else if (key === name && newValue) heard('logged in')
  })
}
