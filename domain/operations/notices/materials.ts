/** */
export const materials = {}
