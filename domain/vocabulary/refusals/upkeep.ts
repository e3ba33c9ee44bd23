import type { RefusalText } from './refusal-text'

export const upkeep = {
  BACKUP_UNDER_WAY: {
    says: '已有一次备份正在进行。',
    next: '不用再按；完成后会出现在下面的列表里，每十分钟推进一次。',
  },
  BACKUP_NOT_FOUND: {
    says: '这份备份已经不在，或者还没有完成。',
    next: '请刷新后从列表里另选一份。',
  },
} as const satisfies Record<string, RefusalText>
