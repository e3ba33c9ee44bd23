/** A mainland mobile number as eleven digits, however it was written; nothing when it is none. */
export function mobileNumber(written: string): string | undefined {
  const digits = written.normalize('NFKC').replace(/[\s()-]/g, '')
  const bare = digits.replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(bare) ? bare : undefined
}

/** 138****1234 */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
