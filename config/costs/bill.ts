import { countedIds, type CountedId, type Package, type Prices } from './prices'
import type { Quantities } from './quantities'

export interface BillLine {
  id: CountedId
  name: string
  unit: string
  /** In the unit of the price. */
  quantity: number
  points: number
}

/** A package, and what the month costs with it. */
interface Offer {
  package: Package
  /** The package, and what goes beyond it. */
  yuan: number
  /** Points beyond what the package holds. */
  beyond: number
}

/** What each counted thing costs, dearest first. */
export function billOf(quantities: Quantities, prices: Prices): BillLine[] {
  const lines = countedIds.map((id) => {
    const price = prices.units.find((one) => one.id === id)
    if (!price) throw new Error(`no price is known for ${id}`)
    const quantity = quantities[id] / price.per
    return { id, name: price.name, unit: price.unit, quantity, points: quantity * price.points }
  })
  return lines.sort((a, b) => b.points - a.points)
}

export const pointsOf = (lines: readonly BillLine[]): number =>
  lines.reduce((sum, { points }) => sum + points, 0)

/** What the month costs with each package that would carry it, cheapest first. */
export const offersFor = (points: number, { packages, pointsPerYuan }: Prices): Offer[] =>
  packages
    .map((one) => {
      const beyond = Math.max(0, points - one.points)
      return { package: one, beyond, yuan: one.yuan + beyond / pointsPerYuan }
    })
    .filter((offer) => offer.beyond === 0 || offer.package.overrun)
    .sort((a, b) => a.yuan - b.yuan)

export const yearlyYuan = ({ yearly }: Prices): number =>
  yearly.reduce((sum, { yuan }) => sum + yuan, 0)
