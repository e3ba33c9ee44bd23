import { setTimeout as pause } from 'node:timers/promises'

const attempts = 3

/** Does it again when it failed, three times in all, after as many ms: only for what may be done twice. */
export async function persistently<T>(work: () => Promise<T>, afterMs = 0): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts) throw error
    }
    if (afterMs > 0) await pause(afterMs)
  }
}
