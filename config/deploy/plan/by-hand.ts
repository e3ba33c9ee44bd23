import { hashOfValue } from '../hashes'
import callRule from '../../security-rules/functions.json'
import type { Found, Wanted } from './states'
import { variableLabel, type Values } from './variables'

/** What no interface does, and a person has to. */
export function byHandWords(wanted: Wanted, found: Found, values: Values): string[] {
  return [
    ...keepingWords(wanted, found, values, values.made),
    ...openApiWords(wanted),
    ...leftOverWords(found),
    ...deskWords(wanted, found),
    ...miniProgramWords(wanted),
  ]
}

/** What stands there and no deployment touches. */
export const leftOverWords = (found: Found): string[] => [
  ...orphanWords(found),
  ...otherDomainWords(found),
  ...refusedWords(found),
]

const consolePath = '云开发控制台 → 云函数 → people → 函数配置 → 环境变量'
const dataKey = 'PERSONAL_DATA_KEY'

/**
 * Keys that a person must look at: one until a copy of it is confirmed, the other until somebody is enrolled.
 * @param made those that are drawn only when the plan is carried out; none after it was
 */
export function keepingWords(
  wanted: Pick<Wanted, 'functions'>,
  found: Pick<Found, 'collections' | 'keptKey'>,
  { of }: Pick<Values, 'of'>,
  made: readonly string[],
): string[] {
  const where = (name: string) =>
    made.includes(name) ? `部署完成后在${consolePath}里查看` : `在${consolePath}里查看`
  const isUsed = (name: string) =>
    wanted.functions.some(({ environment }) => environment.includes(name))
  return [
    ...(isUsed(dataKey) && !isKept(found, of)
      ? [
          `另存${variableLabel(dataKey)}：丢了它，已存的手机号再也读不出来。${where(dataKey)}，抄到保密柜或密码管理软件，部署结束时按提示确认。`,
        ]
      : []),
    ...(isUsed('SETUP_SECRET') && !found.collections['people']?.documents
      ? [`${variableLabel('SETUP_SECRET')}只给第一位管理员用一次，${where('SETUP_SECRET')}。`]
      : []),
  ]
}

/** Whether somebody confirmed to have a copy of the key the functions have, and of no other. */
export function isKept({ keptKey }: Pick<Found, 'keptKey'>, of: Values['of']): boolean {
  const key = dataKeyIn(of)
  return key !== undefined && keptKey === hashOfValue(key)
}

/** The key as it stands, or will stand; nothing where no function has one. */
export const dataKeyIn = (of: Values['of']): string | undefined =>
  Object.values(of).flatMap((environment) => environment[dataKey] ?? [])[0]

/** Only WeChat DevTools and the consoles of service providers can register these. */
function openApiWords({ functions }: Wanted): string[] {
  const asking = functions.filter(({ openApis }) => openApis.length > 0)
  if (asking.length === 0) return []
  const list = asking.map(({ name, openApis }) => `${name}（${openApis.join('、')}）`).join('，')
  return [
    `登记云调用权限，只有微信开发者工具能做：用它打开 dist/deploy 下的这个环境，展开云函数目录，在 config.json 上右键 →「云函数增量上传：更新文件」，约十分钟后生效。涉及 ${list}。权限没有变化的，做过一次就不用再做。`,
  ]
}

const orphanWords = ({ orphans }: Found): string[] =>
  orphans.map(
    ({ name }) =>
      `云函数 ${name} 是以前部署的，这一版没有它：不会退回旧版的话，在云开发控制台删去；留着也不再定时运行。`,
  )

/** What is to be done where the account may not read the bucket’s lifecycle, or not write it. */
export const lifecycleByHand =
  '这个账号不能读写云存储的生命周期规则：在腾讯云对象存储控制台给 incoming/ 设「一天后删除」，给 restore/ 设「两天后删除」；不设也能用，只是没有采用的上传会一直留着，中断的恢复留下的分段（里面是全部内容）也要自己删。'

/** The same of the rule for calls, whose text a person has to type. */
export const callRuleByHand = `这个账号不能读写云函数的调用安全规则，或里面有看不懂的内容：在云开发控制台 → 云函数 → 权限控制里，把 "*" 一项设为 ${JSON.stringify(callRule['*'])}；不设，没有登录的客户端也许能调用云函数。`

/** What may not even be read. */
const refusedWords = ({ lifecycle, callRule: standing }: Found): string[] => [
  ...(lifecycle ? [] : [lifecycleByHand]),
  ...(standing ? [] : [callRuleByHand]),
]

function deskWords({ desk }: Wanted, { domain }: Found): string[] {
  if (!desk) return ['没有填 deskDomain，电脑端工作台不发布。']
  if (domain?.state === 'failed')
    return [
      `域名 ${desk.domain} 没有绑定成功：核对它的备案和证书，在云开发控制台 → HTTP 访问服务里删去这个域名，再运行一次。`,
    ]
  if (!domain) return [`绑定以后再运行一次 --dry-run，会显示 ${desk.domain} 要指向的 CNAME。`]
  return [
    ...(domain.state === 'starting'
      ? [`域名 ${desk.domain} 正在绑定，过几分钟再打开；用 npm run doctor 看好了没有。`]
      : []),
    ...(domain.resolves
      ? []
      : [`在域名服务商处，把 ${desk.domain} 的 CNAME 指向 ${domain.cname}。`]),
  ]
}

const otherDomainWords = ({ otherDomains }: Found): string[] =>
  otherDomains.map(
    (domain) =>
      `域名 ${domain} 也通到电脑端工作台：不再用的，在云开发控制台 → HTTP 访问服务里解绑，并去掉它的域名解析。`,
  )

function miniProgramWords({ miniProgram }: Wanted): string[] {
  if (!miniProgram) return ['没有填 uploadKey，小程序不上传。']
  return ['小程序上传后是开发版：在微信公众平台 → 版本管理里设为体验版，或提交审核、发布。']
}
