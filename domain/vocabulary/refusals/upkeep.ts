import type { RefusalText } from './refusal-text'

export const upkeep = {
  BACKUP_UNDER_WAY: {
    says: '已有一次备份正在进行。',
    next: '不用再按；完成后会出现在下面的列表里，每十分钟推进一次。',
  },
  BACKUP_HELD: {
    says: '从备份恢复以后，系统还没有开始运行，现在备份没有人接着做完。',
    next: '请先核对，按“开始运行”以后再备份；不等的，请部署人员运行 npm run backup。',
  },
  BACKUP_NOT_FOUND: {
    says: '这份备份已经不在，或者还没有完成。',
    next: '请刷新后从列表里另选一份。',
  },
  RESTORE_UNDER_WAY: {
    says: '备份还没有恢复完。',
    next: '请部署人员用同一份备份再执行一次恢复，做完后再按。',
  },
  NOT_HELD: {
    says: '系统已经在运行。',
    next: '不用再按；刷新后可以看到各项定时任务。',
  },
} as const satisfies Record<string, RefusalText>
