import { enrol, outboxOf, platform, recipients, tell, underWay } from '../builders/recipients'
import { openOffice } from '../flows/office'
import type { Measure } from './table'

const many = 10_000
/** What WeChat takes to answer, as injected. */
const latencyMs = 200

/** A meeting notice to ten thousand people: writing the pushes down, and submitting them. */
export async function courierMeasures(): Promise<Measure[]> {
  const office = await openOffice('empty')
  try {
    const { cloud } = office
    const { atOnce } = await platform(cloud, () => import('../../cloudfunctions/courier/deliver'))
    const all = recipients(many)
    await enrol(cloud, all)
    const began = performance.now()
    await tell(cloud, all, 'issued')
    const queued = performance.now()
    cloud.faults.add({ target: 'openapi.subscribeMessage.send', latencyMs })
    let runs = 0
    do {
      await cloud.timers.fire('courier', 'deliver')
      runs += 1
    } while ((await underWay(cloud)) > 0)
    const took = performance.now() - queued
    if (outboxOf(cloud).some(({ state }) => state !== 'accepted')) throw new Error('not all taken')
    const ideal = (many * latencyMs) / atOnce
    return [
      { what: `${many} pushes: queued`, figure: queued - began, unit: 'ms' },
      {
        what: `${many} pushes: submitted, WeChat taking ${latencyMs} ms`,
        figure: took,
        unit: 'ms',
      },
      { what: 'runs', figure: runs, unit: '' },
      { what: `of what ${atOnce} at once permit`, figure: ideal / took, unit: '', atLeast: 0.8 },
    ]
  } finally {
    await office.close()
  }
}
