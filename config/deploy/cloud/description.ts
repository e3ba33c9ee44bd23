/** A function's description tells which code it holds: the console shows it, and the next deployment reads it. */
const owner = '人大办公室'
const form = new RegExp(`^${owner} .* 代码 ([0-9a-f]{16})$`)

export const describe = (code: string, version: string): string =>
  `${owner} ${version} 代码 ${code}`

/** While the code is being changed: whatever lies there then, no hash vouches for it. */
export const describeUnderway = (version: string): string => `${owner} ${version} 正在更新`

/** The hash it tells; nothing where an update did not come to its end, or somebody else wrote it. */
export const codeIn = (description: string | undefined): string | undefined =>
  form.exec(description ?? '')?.[1]

/** Whether we wrote it, whatever it tells. */
export const isOurs = (description: string | undefined): boolean =>
  description?.startsWith(`${owner} `) ?? false
