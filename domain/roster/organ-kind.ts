import type { OrganKind } from '../vocabulary/organ-kinds'

const signs: readonly [OrganKind, RegExp][] = [
  ['subdistrict', /街道.*工作?委/],
  ['committeeOffice', /人大|人民代表大会/],
  ['procuratorate', /检察院/],
  ['court', /法院/],
  ['supervision', /监察委|监委/],
  ['government', /人民政府(办公室)?$/],
  ['department', /(局|委员会|办公室|中心|分局|政府.*)$/],
]

/** What kind of organ a name stands for, as far as the name tells. */
export const organKindOf = (name: string): OrganKind =>
  signs.find(([, sign]) => sign.test(name))?.[0] ?? 'other'
