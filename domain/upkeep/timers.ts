import { backupTime } from './backup-terms'

/** One piece of work that a timer does. */
export interface TaskTerms {
  /** As the health page names it. */
  label: string
  /** Once a day, from this time in Shanghai on, `09:30`; at every waking when absent. */
  at?: string
}

interface TimerTerms {
  /** How often the function's one trigger wakes it; its config.json says the same. */
  everyMinutes: number
  tasks: Readonly<Record<string, TaskTerms>>
}

/**
 * What wakes by itself. WeChat allows a function one trigger (config.json: "triggers 数组只能填写一个"), so each has one
 * and a table of tasks.
 */
export const timers = {
  courier: { everyMinutes: 1, tasks: { deliver: { label: '提交推送' } } },
  desk: { everyMinutes: 60, tasks: { tidy: { label: '清理过期登录', at: '03:00' } } },
  news: {
    everyMinutes: 1,
    tasks: {
      publishDue: { label: '到时发布稿件' },
      warnSilence: { label: '断更提醒', at: '09:30' },
    },
  },
  notices: {
    everyMinutes: 1,
    tasks: {
      fanOut: { label: '通知分发' },
      keepCompared: { label: '通知范围与名册核对' },
      climb: { label: '催签' },
      remindOwners: { label: '催交材料' },
    },
  },
  people: {
    everyMinutes: 60,
    tasks: { sealAudit: { label: '操作记录封存' }, tidy: { label: '夜间清理', at: '03:00' } },
  },
  upkeep: {
    everyMinutes: 10,
    tasks: {
      watch: { label: '运行检查' },
      // Before people are at work, and when the backup of the night is done as a rule.
      verifyAudit: { label: '操作记录核验', at: '05:00' },
      beginBackup: { label: '夜间备份', at: backupTime },
      backUp: { label: '备份进行' },
    },
  },
} as const satisfies Record<string, TimerTerms>

export type TimerName = keyof typeof timers
export type TaskName<N extends TimerName = TimerName> = N extends TimerName
  ? Extract<keyof (typeof timers)[N]['tasks'], string>
  : never

/** The tasks of one function, by name. */
export const tasksOf = (name: TimerName): Readonly<Record<string, TaskTerms>> => timers[name].tasks

/** 每10分钟, 每天 09:30 */
export function rhythmText({ at }: TaskTerms, everyMinutes: number): string {
  if (at) return `每天 ${at} 起`
  if (everyMinutes === 60) return '每小时'
  return everyMinutes === 1 ? '每分钟' : `每${everyMinutes}分钟`
}
