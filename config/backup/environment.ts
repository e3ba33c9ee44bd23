import type { OwnerAct } from '../../cloudfunctions/platform/owner-proof'

/** An environment whose owner backs it up or restores into it: an embedded cloud, or one on WeChat. */
export interface Environment {
  /** Asks the function `upkeep`, for nobody's OPENID, and proves that it is the owner who asks. */
  ask(act: OwnerAct): Promise<unknown>
  /** Puts a file into its storage; gives the fileID. */
  keep(path: string, bytes: Buffer): Promise<string>
  close(): Promise<void>
}
