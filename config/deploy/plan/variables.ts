import type { Found, FoundFunction, WantedFunction } from './states'
import type { Hindrance } from './change'

/**
 * What functions read from their environment. A made one is drawn at the first deployment, read back
 * from the cloud at the next, and never changed by itself; a renewable one is drawn anew when that is asked for: nothing
 * that is stored needs the one before. A given one comes from deploy.json and from
 * nowhere else: emptied there, it goes from the cloud.
 */
const variables: Record<string, { label: string; made: boolean; renewable?: true }> = {
  PERSONAL_DATA_KEY: { label: '手机号加密密钥', made: true },
  DESK_KEY: { label: '电脑端工作台密钥', made: true, renewable: true },
  SETUP_SECRET: { label: '首位管理员安装口令', made: true, renewable: true },
  OFFICIAL_ACCOUNT_APPID: { label: '公众号 AppID', made: false },
  OFFICIAL_ACCOUNT_SECRET: { label: '公众号密钥', made: false },
}

export interface Values {
  /** Per function, name → value; what stands in the cloud beside ours is kept. */
  of: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Names that were drawn now. */
  made: readonly string[]
  /** Names of those that stand in the cloud already, and are taken from there. */
  kept: readonly string[]
  hindrances: readonly Hindrance[]
}

/**
 * The values each function is to have.
 * @param given what deploy.json says
 * @param make draws a new one
 * @param renew the name of one that is drawn anew though it stands in the cloud
 */
export function valuesFor(
  wanted: readonly WantedFunction[],
  found: Pick<Found, 'functions' | 'collections'>,
  given: Readonly<Record<string, string>>,
  make: (name: string) => string,
  renew?: string,
): Values {
  const names = [...new Set(wanted.flatMap(({ environment }) => environment))].sort()
  const hindrances: Hindrance[] = renew === undefined ? [] : notRenewed(renew, names)
  const made: string[] = []
  const kept: string[] = []
  const chosen: Record<string, string> = {}
  for (const name of names) {
    const renewed = name === renew && variables[name]?.renewable
    const standing = renewed ? [] : valuesStanding(name, Object.values(found.functions))
    const wish = given[name]
    const hindrance = hindranceOf(name, standing, wish, found)
    if (hindrance) hindrances.push(hindrance)
    else if (wish) chosen[name] = wish
    else if (!variables[name]?.made) continue
    else if (standing[0] !== undefined) {
      chosen[name] = standing[0]
      kept.push(name)
    } else {
      chosen[name] = make(name)
      made.push(name)
    }
  }
  const of = Object.fromEntries(
    wanted.map(({ name, environment }) => {
      const all: Record<string, string> = { ...found.functions[name]?.environment }
      for (const variable of environment) {
        const value = chosen[variable]
        if (value !== undefined) all[variable] = value
        else delete all[variable]
      }
      return [name, all]
    }),
  )
  return { of, made, kept, hindrances }
}

function notRenewed(name: string, used: readonly string[]): Hindrance[] {
  if (variables[name]?.renewable && used.includes(name)) return []
  const able = used.filter((one) => variables[one]?.renewable).map(variableLabel)
  return [
    {
      says: `--renew 不能换 ${variableLabel(name)}。`,
      next: `能换的只有${able.join('、')}；别的泄露了怎么办，见运行手册“密钥泄露”。`,
    },
  ]
}

function hindranceOf(
  name: string,
  standing: readonly string[],
  wish: string | undefined,
  { collections }: Pick<Found, 'collections'>,
): Hindrance | undefined {
  const known = variables[name]
  if (!known)
    return {
      says: `云函数要用环境变量 ${name}，部署程序不认识它。`,
      next: '这是程序的问题，请告诉开发人员。',
    }
  if (!known.made) return undefined
  const label = `${known.label}（${name}）`
  if (standing.length > 1)
    return {
      says: `各云函数里的${label}不一致，不能判断哪一个是对的。`,
      next: known.renewable
        ? `加上 --renew ${name} 再运行一次，会在每个云函数里换成同一个新的；换到一半停下的，也是这样接着做。`
        : '在云开发控制台 → 云函数 → 函数配置 → 环境变量里，改成一直在用的那一个，再试一次。',
    }
  if (wish && standing[0] !== undefined && wish !== standing[0])
    return {
      says: `${label}与云端正在用的不同；换了它，已存的手机号就读不出来。`,
      next: '清空 deploy.json 的 personalDataKey，沿用云端的那一个。',
    }
  if (name !== 'PERSONAL_DATA_KEY' || wish || standing.length > 0) return undefined
  if (!collections['people']?.documents) return undefined
  return {
    says: `数据库里已有人员，云函数里却没有${label}；生成新的，已存的手机号就读不出来。`,
    next: '把另存的那一个填到 deploy.json 的 personalDataKey，再试一次。',
  }
}

const valuesStanding = (name: string, functions: readonly FoundFunction[]): string[] => [
  ...new Set(functions.flatMap(({ environment }) => environment[name] || [])),
]

export const variableLabel = (name: string): string => labelled(name)

/** With where its value is from, for those that nobody gives: a key that is to be new must not be the one before. */
export function variableSource(
  name: string,
  { made, kept }: Pick<Values, 'made' | 'kept'>,
): string {
  if (made.includes(name)) return labelled(name, '，新生成')
  return labelled(name, kept.includes(name) ? '，沿用已有的' : '')
}

const labelled = (name: string, source = '') =>
  Object.hasOwn(variables, name) ? `${variables[name]?.label}（${name}${source}）` : name

export const knownVariables: readonly string[] = Object.keys(variables)
