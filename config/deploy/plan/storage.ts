import type { Change } from './change'
import type { Found, LifecycleRule, Wanted } from './states'

const ruleId = 'renda-office-incoming'

/** Uploads that no command ever named lie in incoming/; a day later they go (decision 006). */
const incoming = {
  ID: ruleId,
  Status: 'Enabled',
  Filter: { Prefix: 'incoming/' },
  Expiration: { Days: '1' },
}

export function storageChanges({ storageRule }: Wanted, found: Found): Change[] {
  const changes: Change[] = []
  if (found.storageRule !== storageRule)
    changes.push({
      what: '设置云存储的安全规则：只能上传到自己的 incoming/，不可读',
      why: '云端的规则不同',
      step: { kind: 'setStorageRule', rule: storageRule },
    })
  if (found.lifecycle && !found.lifecycle.some(clears))
    changes.push({
      what: '云存储 incoming/ 下的文件，一天后自动清除',
      why: found.lifecycle.some(isOurs) ? '云端的规则不同' : '没有被采用的上传不必留着',
      // The whole list is replaced at once, so rules of others go along.
      step: {
        kind: 'setLifecycle',
        rules: [...found.lifecycle.filter((rule) => !isOurs(rule)), incoming],
      },
    })
  return changes
}

const isOurs = ({ ID }: LifecycleRule) => ID === ruleId

/** Whoever wrote it: what counts is what it does. */
const clears = ({ Status, Filter, Expiration }: LifecycleRule) =>
  Status === incoming.Status &&
  (Filter as { Prefix?: string } | undefined)?.Prefix === incoming.Filter.Prefix &&
  Number((Expiration as { Days?: unknown } | undefined)?.Days) === 1
