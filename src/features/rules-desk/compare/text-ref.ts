/** 版本, and which kept text of it; without a text, as it is now. */
export interface TextRef {
  editionId: string
  text?: number
}

/** As it stands in an address: `editionId`, or `editionId.2`. */
export const writeRef = ({ editionId, text }: TextRef): string =>
  text === undefined ? editionId : `${editionId}.${text}`

export function readRef(written: string): TextRef {
  const [, editionId = written, text] = /^(.+)\.([1-9]\d{0,2})$/.exec(written) ?? []
  return text === undefined ? { editionId } : { editionId, text: Number(text) }
}
