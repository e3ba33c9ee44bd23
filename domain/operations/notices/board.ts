/** */
export const board = {}
