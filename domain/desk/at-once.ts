/** Questions that travel to the desk together, at most: as many as a first page has, not so many that one waits long. */
export const atOnce = 4
