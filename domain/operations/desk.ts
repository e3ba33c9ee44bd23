/** The desk in a PC browser: logging in by scanning, and ending a log-in from the phone. */
export const desk = {} as const
