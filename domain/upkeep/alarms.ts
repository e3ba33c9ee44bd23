import { limits } from '../vocabulary/limits'
import type { TaskState } from './heartbeat'
import { attemptsOfANight, takenOutDays } from './backup-terms'
import { timers, type TimerName } from './timers'

/** What the rules look at; moments are UTC. */
export interface Facts {
  now: string
  tasks: readonly { timer: TimerName; label: string; state: TaskState }[]
  /** When the longest waiting push that could go by now was due. */
  oldestDueAt?: string | undefined
  /** Of the last day: pushes not taken, by code; those that wait for the next day's quota among them. */
  notTaken: Readonly<Record<string, number>>
  /** The last verification of the audit. */
  audit?: { at: string; ok: boolean } | undefined
  backup: {
    /** The end of the last that came to one. */
    lastAt?: string | undefined
    /** Of one that did not, later than `lastAt`. */
    failedAt?: string | undefined
    /** When the first of those looked at was asked for. */
    since?: string | undefined
    /** Files that are missing in the last good one and were not in one that was kept beside it. */
    newlyMissing?: number | undefined
    /** Files that the last good one lacks because storage did not give them. */
    refused?: number | undefined
    /** When one was last taken out of the cloud; before that, when the first was begun here. */
    takenOutAt?: string | undefined
  }
  /** Days since the last publication; nothing where none was ever published. */
  silentDays?: number | undefined
}

/** Something an administrator has to see to. */
export interface Alarm {
  /** The same trouble has the same key, however often it is looked for. */
  key: string
  /** At most 20 characters, for a push. */
  title: string
  meaning: string
  next: string
}

/** Minutes after which a push that could go and did not is no matter of a busy moment. */
export const backlogMinutes = 15
/** Hours without a finished backup: a night may be missed, two may not. */
export const backupHours = 50

const { label: nightly } = timers.upkeep.tasks.beginBackup
const { label: goingOn } = timers.upkeep.tasks.backUp

/** As the alarms name what a function's timer sees to. */
export const functionLabels: Record<TimerName, string> = {
  courier: '推送',
  desk: '电脑登录',
  news: '新闻',
  notices: '通知',
  people: '名册',
  upkeep: '运行维护',
}

/** One trouble in all its forms: a timer that fails and then does not run at all has not recovered between. */
export const troubleOf = (key: string): string => key.replace(/^(late|failed)\./, 'timer.')

/** What is wrong at this moment, the worst first. */
export function alarmsIn(facts: Facts): Alarm[] {
  return [
    ...auditAlarms(facts),
    ...timerAlarms(facts),
    ...backlogAlarms(facts),
    ...pushAlarms(facts),
    ...backupAlarms(facts),
    ...silenceAlarms(facts),
  ]
}

const auditAlarms = ({ audit }: Facts): Alarm[] =>
  audit && !audit.ok
    ? [
        {
          key: 'audit',
          title: '操作记录核验未通过',
          meaning: '有操作记录在封存之后被改动、删除或插入。正常使用不会出现这种情况。',
          next: '不要再改动数据库；到“名册—核对审计记录”看是哪几条，保存云开发日志，并报告办公室负责人。',
        },
      ]
    : []

function timerAlarms({ tasks }: Facts): Alarm[] {
  return (Object.keys(functionLabels) as TimerName[]).flatMap((timer) => {
    const label = functionLabels[timer]
    const named = (state: TaskState) =>
      tasks
        .filter((one) => one.timer === timer && one.state === state)
        .map((one) => one.label)
        .join('、')
    const late = named('late')
    const failed = named('failed')
    return [
      ...(late
        ? [
            {
              key: `late.${timer}`,
              title: `“${label}”定时任务没有按时运行`,
              meaning: `没有按时运行的：${late}。在恢复之前，这些事不会自动办理。`,
              next: '在云开发控制台查看这个云函数的定时触发器是否存在、是否欠费停用；可重新执行部署。',
            },
          ]
        : []),
      ...(failed
        ? [
            {
              key: `failed.${timer}`,
              title: `“${label}”定时任务出错`,
              meaning: `上一次运行出错的：${failed}。下一次到时会再试。`,
              next: '如果半小时后仍在，请把“系统运行”页上的出错内容和云函数日志交给维护人员。',
            },
          ]
        : []),
    ]
  })
}

function backlogAlarms({ oldestDueAt, now }: Facts): Alarm[] {
  if (!oldestDueAt) return []
  if (Date.parse(now) - Date.parse(oldestDueAt) < backlogMinutes * 60_000) return []
  return [
    {
      key: 'backlog',
      title: '推送积压，没有及时提交',
      meaning: `有推送到时超过${backlogMinutes}分钟仍没有提交给微信，通知可能会晚。`,
      next: '先看“推送”定时任务是否正常；紧急的会议通知请同时打电话。',
    },
  ]
}

/** What no single recipient can be the reason of: template, page or fields are set up wrong. */
const setUpWrong = ['NO_TEMPLATE', '40037', '41030', '47003', '43107', 'PHONE_SEALED']

function pushAlarms({ notTaken }: Facts): Alarm[] {
  const wrong = setUpWrong.filter((code) => (notTaken[code] ?? 0) > 0)
  return [
    ...((notTaken['45009'] ?? 0) > 0
      ? [
          {
            key: 'quota',
            title: '当日推送额度已用完',
            meaning: '微信当天不再受理推送；没有发出的次日上午再试，最多试三天。',
            next: '紧急的会议通知改用短信或电话；经常出现时请在微信公众平台申请提高额度。',
          },
        ]
      : []),
    ...(wrong.length > 0
      ? [
          {
            key: 'template',
            title: '推送设置有误，微信不受理',
            meaning: `近一天有推送因设置问题没有被受理（原因代码 ${wrong.join('、')}），与收件人无关。`,
            next: '核对 deploy.json 里的模板 ID（templates）和字段名（templateFields）、各云函数的密钥是否一致，改后重新部署。',
          },
        ]
      : []),
  ]
}

function backupAlarms({ backup, now }: Facts): Alarm[] {
  const { failedAt, newlyMissing = 0, refused = 0 } = backup
  const from = backup.lastAt ?? backup.since
  const passed = (moment: string | undefined, ms: number) =>
    moment !== undefined && Date.parse(now) - Date.parse(moment) >= ms
  return [
    ...(failedAt
      ? [
          {
            key: 'backup.failed',
            title: '备份没有完成',
            meaning: `最近一次备份多次出错后停止。以前的备份仍在。夜间备份过一小时会再试，一夜最多 ${attemptsOfANight} 次。`,
            next: '在“系统运行”页按“立即备份”再试；仍不行时查看 upkeep 云函数日志和云存储空间。',
          },
        ]
      : []),
    ...(passed(from, backupHours * 3_600_000)
      ? [
          {
            key: 'backup.old',
            title: '已有两天没有新的备份',
            meaning: '如果现在出事，两天以来的内容无法恢复。',
            next: `在“系统运行”页按“立即备份”，并看“${nightly}”和“${goingOn}”两项定时任务是否正常。`,
          },
        ]
      : []),
    ...(newlyMissing > 0
      ? [
          {
            key: 'backup.missing',
            title: '有文件从云存储里不见了',
            meaning: `最近一次备份时，内容里用到的 ${newlyMissing} 个文件已不在云存储，以前的备份里多半还有。`,
            next: '先下载较早的一份备份留存，以免到期清理；再请维护人员查清是谁删的，从那一份里找回。',
          },
        ]
      : []),
    ...(refused > 0
      ? [
          {
            key: 'backup.refused',
            title: '有文件这次没有备份到',
            meaning: `最近一次备份时，${refused} 个文件还在云存储里，但几次都不让读，这份备份里没有它们。`,
            next: '查看云存储是否欠费、存储权限是否改过，改好后在“系统运行”页按“立即备份”再做一份。',
          },
        ]
      : []),
    ...(passed(backup.takenOutAt, takenOutDays * 86_400_000)
      ? [
          {
            key: 'backup.inside',
            title: `备份已有${takenOutDays}天没有取到云外面`,
            meaning: '备份和系统放在同一个云环境里，环境没了，备份也没了。',
            next: '在“系统运行”页的备份一栏按“下载”，或在部署电脑上运行 npm run backup，存到单位的加密移动硬盘。',
          },
        ]
      : []),
  ]
}

const silenceAlarms = ({ silentDays }: Facts): Alarm[] =>
  silentDays !== undefined && silentDays >= limits.silentDays
    ? [
        {
          key: 'silence',
          title: `已有${limits.silentDays}天没有发布稿件`,
          meaning: `公众在小程序里看到的最新一篇新闻已是${limits.silentDays}天以前的。`,
          next: '请宣传负责人安排稿件；终审人员也已收到提醒。',
        },
      ]
    : []
