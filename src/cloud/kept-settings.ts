/** Settings as the cloud has them, for all that is known here. */
export interface Known<T> {
  revision: number
  settings: T
}

/** What of them was changed here: each part with all that is in it. */
export type Parts<T> = Partial<T>

/** On screen: the cloud's, with what was changed here. Others' changes of other parts stay. */
export const onScreen = <T extends object>({ settings }: Known<T>, parts: Parts<T>): T => ({
  ...settings,
  ...parts,
})

/** What is left to be saved once this much is: what was typed while it was on its way. */
export function leftAfter<T extends object>(parts: Parts<T>, saved: T): Parts<T> {
  const left = Object.entries(parts).filter(([name, value]) => saved[name as keyof T] !== value)
  return Object.fromEntries(left) as Parts<T>
}

/** Whether these parts say anything that is not there already. */
export const saysMore = <T extends object>({ settings }: Known<T>, parts: Parts<T>): boolean =>
  Object.entries(parts).some(
    ([name, value]) => JSON.stringify(settings[name as keyof T]) !== JSON.stringify(value),
  )
