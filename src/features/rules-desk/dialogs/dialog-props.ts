import type { Edition } from '../edition/use-edition'

/** What every dialog over an edition is told. */
export interface DialogProps {
  edition: Edition
  /** Called with what was done, in words. */
  onDone: (did: string) => void
  onDismiss: () => void
  /** Somebody was there meanwhile: the edition is looked at again, and what is typed stays. */
  reload: () => Promise<void>
}
