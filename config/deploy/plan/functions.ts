import type { Change, FunctionState, Hindrance } from './change'
import type { Found, FoundFunction, FoundTimer, Timer, Wanted, WantedFunction } from './states'
import { variableLabel, variableSource, type Values } from './variables'

/** What the bundles are built for; the library's default, and the newest CloudBase has. */
export const runtime = 'Nodejs20.19'

export function functionChanges(wanted: Wanted, found: Found, values: Values): Change[] {
  return [
    ...wanted.functions.flatMap((one) => changesOf(one, found.functions[one.name], values)),
    ...found.orphans.flatMap(orphanChanges),
  ]
}

/** What is deployed no more must not go on by itself; whether it is still needed, a person decides. */
function orphanChanges({ name, timers }: Found['orphans'][number]): Change[] {
  if (timers.length === 0) return []
  return [
    {
      what: `云函数 ${name} 的定时触发 ${timers.map(timerText).join('、')} → 无`,
      why: '这一版没有这个云函数',
      step: { kind: 'setTimers', name, drop: timers.map((timer) => timer.name), create: [] },
    },
  ]
}

/** SCF takes neither code nor settings for one it could not create. */
const couldNotBeCreated = ({ status }: FoundFunction) => status === 'CreateFailed'

function changesOf(
  wanted: WantedFunction,
  found: FoundFunction | undefined,
  values: Values,
): Change[] {
  const { name, code, memorySize, timeout, timers } = wanted
  const environment = values.of[name] ?? {}
  const state: FunctionState = { name, code, memorySize, timeout, environment }
  const size = `内存 ${memorySize} MB，限时 ${timeout} 秒`
  if (!found || couldNotBeCreated(found))
    return [
      {
        what: `新建云函数 ${name}（${[size, ...environmentWords(state, {}, values), ...timerWords(timers)].join('，')}）`,
        why: found ? '上次没有建成，删去重建' : '云端没有',
        step: { kind: 'createFunction', function: state, timers, anew: found !== undefined },
      },
    ]
  return [...updates(state, found, values), ...timerChanges(name, timers, found.timers)]
}

function updates(state: FunctionState, found: FoundFunction, values: Values): Change[] {
  const withCode = state.code !== found.code || found.status.endsWith('Failed')
  const settings = [
    ...differs('内存', found.memorySize, state.memorySize, 'MB'),
    ...differs('限时', found.timeout, state.timeout, '秒'),
    ...environmentWords(state, found.environment, values),
  ]
  if (!withCode && settings.length === 0) return []
  const code = withCode ? ['代码'] : []
  return [
    {
      what: `更新云函数 ${state.name} 的${[...code, ...settings].join('，')}`,
      why: withCode ? codeReason(found) : '云端的设置不同',
      step: { kind: 'updateFunction', function: state, withCode },
    },
  ]
}

function codeReason({ code, isOurs, status }: FoundFunction): string {
  if (status.endsWith('Failed')) return '上次没有更新成功'
  if (code) return '代码变了'
  return isOurs ? '上次没有更新完' : '云端的代码不是由部署程序上传的'
}

const differs = (label: string, from: number, to: number, unit: string) =>
  from === to ? [] : [`${label} ${from} → ${to} ${unit}`]

/** Names only: a value would be a secret. */
function environmentWords(
  { environment }: FunctionState,
  standing: Readonly<Record<string, string>>,
  values: Values,
): string[] {
  const changed = Object.keys(environment).filter((name) => environment[name] !== standing[name])
  const gone = Object.keys(standing).filter((name) => !(name in environment))
  return [
    ...(changed.length > 0
      ? [`环境变量 ${labels(changed, (name) => variableSource(name, values))}`]
      : []),
    ...(gone.length > 0 ? [`去掉环境变量 ${labels(gone, variableLabel)}`] : []),
  ]
}

const labels = (names: readonly string[], label: (name: string) => string) =>
  [...names].sort().map(label).join('、')

const timerWords = (timers: readonly Timer[]) => timers.map(({ cron }) => `定时 ${cron}`)

function timerChanges(
  name: string,
  wanted: readonly Timer[],
  standing: readonly FoundTimer[],
): Change[] {
  const same = (one: Timer, other: FoundTimer) =>
    one.name === other.name && one.cron === other.cron && other.enabled
  const create = wanted.filter((timer) => !standing.some((other) => same(timer, other)))
  const drop = standing.filter((timer) => !wanted.some((other) => same(other, timer)))
  if (create.length + drop.length === 0) return []
  const from = drop.map(timerText).join('、') || '无'
  const to = create.map(({ cron }) => cron).join('、') || '无'
  return [
    {
      what: `云函数 ${name} 的定时触发 ${from} → ${to}`,
      why: '云端的定时不同',
      step: { kind: 'setTimers', name, drop: drop.map((timer) => timer.name), create },
    },
  ]
}

const timerText = ({ cron, enabled }: FoundTimer) => `${cron}${enabled ? '' : '（已停用）'}`

/** What WeChat would refuse, or what cannot be changed from here. */
export function functionHindrances(wanted: Wanted, found: Found): Hindrance[] {
  return wanted.functions.flatMap(({ name, timers }) => {
    const standing = found.functions[name]
    return [
      ...(timers.length > 1
        ? [
            {
              says: `云函数 ${name} 有 ${timers.length} 个定时触发器，微信只允许一个。`,
              next: `把 cloudfunctions/${name}/config.json 的 triggers 并成一个。`,
            },
          ]
        : []),
      ...(standing && !couldNotBeCreated(standing) && standing.runtime !== runtime
        ? [
            {
              says: `云函数 ${name} 的运行环境是 ${standing.runtime}，需要 ${runtime}，建好以后不能改。`,
              next: `先在控制台抄下它的环境变量，删去这个云函数，再运行一次；新建时会重新写入。`,
            },
          ]
        : []),
    ]
  })
}
