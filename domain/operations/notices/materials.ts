import { collecting } from './materials/collecting'
import { packing } from './materials/packing'
import { releasing } from './materials/releasing'

/** 会议材料: from the list to the archive. */
export const materials = { ...collecting, ...releasing, ...packing }
