/** 单位类别: 一府一委两院, 人大机关各委室, 人大街道工委, and the departments below the government. */
export const organKindLabels = {
  government: '区人民政府',
  supervision: '区监察委员会',
  court: '区人民法院',
  procuratorate: '区人民检察院',
  department: '政府部门',
  committeeOffice: '人大机关各委室',
  subdistrict: '人大街道工委',
  other: '其他单位',
} as const

export type OrganKind = keyof typeof organKindLabels

/** Organs kind by kind, in the order of the kinds; a kind that has none is left out. */
export const organsByKind = <O extends { kind: OrganKind }>(
  organs: readonly O[],
): { key: OrganKind; label: string; options: O[] }[] =>
  (Object.keys(organKindLabels) as OrganKind[])
    .map((key) => ({
      key,
      label: organKindLabels[key],
      options: organs.filter(({ kind }) => kind === key),
    }))
    .filter(({ options }) => options.length > 0)
