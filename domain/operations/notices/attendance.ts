/** */
export const attendance = {}
