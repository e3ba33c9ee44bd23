import file from './prices.json'

/** What the cloud counts and charges for. */
export const countedIds = [
  'databaseCalls',
  'databaseGBDays',
  'functionCalls',
  'functionGBs',
  'outGB',
  'storageCalls',
  'storageGBDays',
  'cdnGB',
  'hostingGB',
  'httpCalls',
  'sms',
] as const

export type CountedId = (typeof countedIds)[number]

/**
 * `official`: read on the page of who sets the price. `quoted`: that page, as others quoted it on the day given.
 * `assumed`: not found; the note says by what it was judged.
 */
type Checked = 'official' | 'quoted' | 'assumed'

interface Stated {
  name: string
  /** A key of `sources`; nothing where no page says it. */
  source: string | null
  /** The day on which it stood there. */
  on: string
  checked: Checked
  note?: string
}

export interface UnitPrice extends Stated {
  id: CountedId
  /** So many of what is counted cost `points`. */
  per: number
  unit: string
  points: number
}

export interface Package extends Stated {
  /** A month. */
  yuan: number
  /** 资源点 a month that it holds. */
  points: number
  /** Whether what goes beyond is charged; otherwise the environment stops. */
  overrun: boolean
}

export interface Prices {
  currency: string
  pointsPerYuan: number
  sources: Record<string, { title: string; address: string }>
  units: UnitPrice[]
  packages: Package[]
  yearly: (Stated & { yuan: number })[]
  notFound: { name: string; why: string }[]
}

/** Published prices of Tencent's cloud, as data: each with the page that says so and the day. */
export const prices = file as Prices
