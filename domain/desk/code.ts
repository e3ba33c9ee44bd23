/** 32 letters and digits of which none is taken for another: no I, O, 0 or 1. */
export const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 40 random bits: scanned they fit WeChat's `scene`, and by hand they are typed in half a minute. */
export const codeLength = 8

/** The code in what somebody typed or scanned, however it was spaced; nothing when it has not the form of one. */
export function readCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '')
  const proper = code.length === codeLength && [...code].every((c) => codeLetters.includes(c))
  return proper ? code : undefined
}

/** In two halves, as it is read aloud and typed. */
export const shownCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
