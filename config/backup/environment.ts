/** An environment whose owner backs it up or restores into it: an embedded cloud, or one on WeChat. */
export interface Environment {
  /** Asks the function `upkeep`, for nobody's OPENID. */
  ask(event: object): Promise<unknown>
  /** Puts a file into its storage; gives the fileID. */
  keep(path: string, bytes: Buffer): Promise<string>
  close(): Promise<void>
}
