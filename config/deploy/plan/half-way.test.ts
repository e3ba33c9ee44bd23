import * as fc from 'fast-check'
import type { Change } from './change'
import { people, plan, standing, wanted, withFunction } from './plan.fixture'
import type { FoundFunction } from './states'

test('from whatever state an update was left in, the old version or the new one comes out whole', () => {
  const states = fc.record({
    code: fc.constantFrom(people.code, 'bbbbbbbbbbbbbbbb', undefined),
    status: fc.constantFrom('Active', 'UpdateFailed', 'CreateFailed'),
    memorySize: fc.constantFrom(256, 512),
    timers: fc.constantFrom(standing.timers, []),
    environment: fc.constantFrom(standing.environment, { ...standing.environment, DESK_KEY: '' }),
  })
  fc.assert(
    fc.property(states, fc.constantFrom(people.code, 'bbbbbbbbbbbbbbbb'), (left, code) => {
      const target = { ...wanted, functions: [{ ...people, code }] }
      const { changes } = plan(target, withFunction(left))
      expect(plan(target, withFunction(after(left, changes))).changes).toEqual([])
    }),
  )
})

/** What carrying the steps out makes of a function. */
function after(left: Partial<FoundFunction>, changes: readonly Change[]): Partial<FoundFunction> {
  return changes.reduce((now, { step }): Partial<FoundFunction> => {
    if (step.kind === 'createFunction' || step.kind === 'updateFunction') {
      const { code, memorySize, environment } = step.function
      const sent = step.kind === 'createFunction' || step.withCode
      const settled = { memorySize, environment, status: sent ? 'Active' : now.status! }
      const timers = step.kind === 'createFunction' ? step.timers : now.timers!
      // Settings write the description anew, too: true only where the code was the same already.
      expect(sent || now.code === code).toBe(true)
      return { ...settled, code, timers: timers.map((timer) => ({ ...timer, enabled: true })) }
    }
    if (step.kind !== 'setTimers') return now
    const kept = now.timers!.filter(({ name }) => !step.drop.includes(name))
    return {
      ...now,
      timers: [...kept, ...step.create.map((timer) => ({ ...timer, enabled: true }))],
    }
  }, left)
}
