import type { Change } from './change'
import type { Found, LifecycleRule, Wanted } from './states'

/**
 * Folders whose files go by themselves, by COS's own lifecycle (up to 1000 rules for a bucket, days from the last change:
 * https://cloud.tencent.com/document/api/436/8280): uploads that no command ever named (decision 006), and pieces of a
 * restore that broke off, which no timer tidies while the timers are held (decision 035).
 */
const passing = [
  { ID: 'renda-office-incoming', prefix: 'incoming/', days: 1 },
  { ID: 'renda-office-restore', prefix: 'restore/', days: 2 },
] as const

type Passing = (typeof passing)[number]

export function storageChanges({ storageRule }: Wanted, found: Found): Change[] {
  const changes: Change[] = []
  if (found.storageRule !== storageRule)
    changes.push({
      what: '设置云存储的安全规则：只能上传到自己的 incoming/，不可读',
      why: '云端的规则不同',
      step: { kind: 'setStorageRule', rule: storageRule },
    })
  const standing = found.lifecycle
  if (standing && !passing.every((one) => standing.some(clears(one)))) {
    const others = standing.filter((rule) => !isOurs(rule))
    changes.push({
      what: '云存储的临时文件自动清除：incoming/ 下的一天后，restore/ 下的两天后',
      why: standing.some(isOurs) ? '云端的规则不同' : '没有被采用的上传、中断的恢复不必留着',
      // The whole list is replaced at once, so rules of others go along.
      step: {
        kind: 'setLifecycle',
        rules: [...others, ...passing.filter((one) => !others.some(clears(one))).map(ruleFor)],
      },
    })
  }
  return changes
}

const ruleFor = ({ ID, prefix, days }: Passing): LifecycleRule => ({
  ID,
  Status: 'Enabled',
  Filter: { Prefix: prefix },
  Expiration: { Days: String(days) },
})

const isOurs = ({ ID }: LifecycleRule) => passing.some((one) => one.ID === ID)

/** Whoever wrote it: what counts is what it does. */
const clears =
  ({ prefix, days }: Passing) =>
  ({ Status, Filter, Expiration }: LifecycleRule) =>
    Status === 'Enabled' &&
    (Filter as { Prefix?: string } | undefined)?.Prefix === prefix &&
    Number((Expiration as { Days?: unknown } | undefined)?.Days) === days
