/** The source of a pattern for this very text: nothing in it is read as a pattern. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
