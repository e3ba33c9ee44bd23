/** 媒体层级: of the outlets that stories are submitted to, the highest first. */
export const outletLevelLabels = {
  national: '全国',
  provincial: '省级',
  municipal: '市级',
  district: '区级',
} as const

export type OutletLevel = keyof typeof outletLevelLabels

export const outletLevels = Object.keys(outletLevelLabels) as [OutletLevel, ...OutletLevel[]]
