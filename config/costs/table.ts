import { billOf, offersFor, pointsOf, yearlyYuan, type BillLine } from './bill'
import type { Prices } from './prices'
import { sumOf, type Quantities } from './quantities'
import type { District } from './usage'

/** As much of a part of the month as its price needs. */
interface CostedPart {
  name: string
  why: string
  times: number
  quantities: Quantities
}

/** What a month costs, in Chinese Markdown: parts, prices, packages, ten times the readers, and what is not in it. */
export function costsInChinese(
  district: District,
  partsOf: (district: District) => CostedPart[],
  prices: Prices,
): string {
  const parts = partsOf(district)
  const bill = billOf(sumOf(parts.map(({ quantities }) => quantities)), prices)
  const points = pointsOf(bill)
  const crowded = { ...district, readers: district.readers * 10 }
  const crowdedBill = billOf(sumOf(partsOf(crowded).map(({ quantities }) => quantities)), prices)
  const crowdedPoints = pointsOf(crowdedBill)
  return [
    `按 ${district.deputies} 名代表、${count(district.readers)} 名读者的区县估算：**每月约 ${count(points)} 资源点，${cheapest(points, prices)}**（1,000 资源点＝1 元）。此外每年 ${yearlyYuan(prices)} 元：${prices.yearly.map(({ name, yuan, note }) => `${name} ${yuan} 元（${note}）`).join('；')}。`,
    '花在哪些事上：',
    partsTable(parts, prices, points),
    '花在哪些资源上：',
    billTable(bill, prices),
    '选哪个套餐：',
    offersTable(
      [
        { who: `${count(district.readers)} 名读者`, points },
        { who: `${count(crowded.readers)} 名读者`, points: crowdedPoints },
      ],
      prices,
    ),
    `最贵的是${dearest(bill)}。读者增加到十倍，资源点是现在的 ${(crowdedPoints / points).toFixed(1)} 倍：定时任务、办公、存放不随读者增加；那时最贵的是${dearest(crowdedBill)}。`,
    `没有算进去的：${prices.notFound.map(({ name, why }) => `${name}（${why}）`).join('；')}。`,
  ].join('\n\n')
}

const dearest = (bill: readonly BillLine[]) =>
  `${bill[0]?.name ?? ''}，占 ${share(bill[0]?.points ?? 0, pointsOf(bill))}`

function cheapest(points: number, prices: Prices): string {
  const [offer] = offersFor(points, prices)
  if (!offer) return '没有套餐可用'
  const { package: one, beyond, yuan: cost } = offer
  const more = beyond > 0 ? `，套餐之外按量付 ${yuan(beyond / prices.pointsPerYuan)} 元` : ''
  return `买${one.name}${more}，每月共 ${yuan(cost)} 元`
}

const partsTable = (parts: readonly CostedPart[], prices: Prices, total: number) =>
  table(
    ['事项', '每月次数', '资源点', '占比', '按什么估'],
    parts
      .map((part) => ({ ...part, points: pointsOf(billOf(part.quantities, prices)) }))
      .sort((a, b) => b.points - a.points)
      .map(({ name, times, points, why }) => [
        name,
        count(times),
        count(points),
        share(points, total),
        why,
      ]),
  )

const checkedLabels = { official: '官方页面', quoted: '转引官方页面', assumed: '估' } as const

const billTable = (bill: readonly BillLine[], prices: Prices) =>
  table(
    ['资源', '每月用量', '单价', '资源点', '元', '单价出处'],
    bill.map(({ id, name, unit, quantity, points }) => {
      const price = prices.units.find((one) => one.id === id)
      return [
        name,
        `${amount(quantity)} ${unit}`,
        `${price?.points ?? ''} 点/${unit}`,
        count(points),
        yuan(points / prices.pointsPerYuan),
        price ? `${checkedLabels[price.checked]}，${price.on}` : '',
      ]
    }),
  )

const offersTable = (months: readonly { who: string; points: number }[], prices: Prices) =>
  table(
    [
      '套餐',
      '月费',
      '含资源点',
      ...months.map(({ who, points }) => `${who}（${count(points)} 点）`),
    ],
    prices.packages.map((one) => [
      one.name,
      `${one.yuan} 元`,
      count(one.points),
      ...months.map(({ points }) => {
        const offers = offersFor(points, prices)
        const offer = offers.find(({ package: { name } }) => name === one.name)
        if (!offer) return '不够，用完即停'
        return `${yuan(offer.yuan)} 元${offer === offers[0] ? '，最省' : ''}`
      }),
    ]),
  )

const count = (figure: number) => Math.round(figure).toLocaleString('en')
const amount = (figure: number) => (figure >= 100 ? count(figure) : figure.toFixed(2))
const yuan = (figure: number) => figure.toFixed(2)
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`

/** Padded as Prettier pads it, so that a terminal shows columns and the document needs no mending. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, n) => Math.max(3, ...all.map((row) => width(row[n] ?? ''))))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - width(cell))).join(' | ')} |`
  return [line(head), line(widths.map((one) => '-'.repeat(one))), ...rows.map(line)].join('\n')
}

/** Columns of a terminal: wide characters take two. */
const width = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0)
