/** Leaves nothing of whoever worked here in this browser: drafts, the book in the pocket, preferences. Desk only. */
export async function forgetHere(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await new Promise<void>((resolve) => {
    const removal = indexedDB.deleteDatabase('kept')
    removal.onsuccess = removal.onerror = removal.onblocked = () => resolve()
  })
}
