import type { OutletLevel } from '../vocabulary/outlet-levels'
import { outletKey } from './keys'

export interface Outlet {
  outlet: string
  level: OutletLevel
}

/** Offered before anything was recorded; 省, 市 and 区 stand for the office's own. */
const usual: readonly Outlet[] = [
  { outlet: '人民代表报', level: 'national' },
  { outlet: '中国人大网', level: 'national' },
  { outlet: '中国人大杂志', level: 'national' },
  { outlet: '省人大网', level: 'provincial' },
  { outlet: '省人大微信公众号', level: 'provincial' },
  { outlet: '市人大网', level: 'municipal' },
  { outlet: '市日报', level: 'municipal' },
  { outlet: '区融媒体中心', level: 'district' },
]

/** Outlets to choose from: those used before, the latest first, then the usual ones; each once. */
export function offeredOutlets(used: readonly Outlet[]): Outlet[] {
  const byKey = new Map<string, Outlet>()
  for (const { outlet, level } of [...used, ...usual]) {
    const key = outletKey(outlet)
    if (!byKey.has(key)) byKey.set(key, { outlet, level })
  }
  return [...byKey.values()]
}
