import { dataKeyIn, isKept, leftOverWords } from '../deploy/plan/by-hand'
import type { Plan, Step } from '../deploy/plan/change'
import type { Found, Wanted } from '../deploy/plan/states'
import { variableLabel, type Values } from '../deploy/plan/variables'
import { absent, right, wrong, type Line } from './line'

/** What each kind of step means when it is still to be done. */
const areas: readonly { label: string; kinds: readonly Step['kind'][] }[] = [
  { label: '云函数都已部署，是这个版本', kinds: ['createFunction', 'updateFunction'] },
  { label: '定时触发都在', kinds: ['setTimers'] },
  { label: '没有登录的客户端不能调用云函数', kinds: ['setCallRule'] },
  {
    label: '集合、索引、数据库安全规则都在',
    kinds: ['createCollection', 'changeIndexes', 'setDatabaseRule'],
  },
  { label: '云存储安全规则已设', kinds: ['setStorageRule'] },
  { label: '没有采用的上传、中断的恢复留下的分段会自动清除', kinds: ['setLifecycle'] },
  {
    label: '电脑端工作台已发布',
    kinds: ['openHosting', 'uploadFiles', 'createRoutes', 'changeRoute', 'changeDomain'],
  },
]

/** A real environment beside what this checkout would deploy to it. */
export function cloudLines(
  wanted: Wanted,
  found: Found,
  plan: Plan,
  values: Values,
  deploy: string,
): Line[] {
  return [
    ...areas.flatMap(({ label, kinds }) => {
      if (label.startsWith('电脑端') && !wanted.desk)
        return absent('没有填 deskDomain，电脑端工作台不发布')
      // What may not be read is told below, and is no ✓.
      if (kinds.includes('setCallRule') && !found.callRule) return []
      if (kinds.includes('setLifecycle') && !found.lifecycle) return []
      const open = plan.changes.filter(({ step }) => kinds.includes(step.kind))
      if (open.length === 0) return right(label)
      const first = open[0]?.what ?? ''
      const says = open.length === 1 ? first : `${first} 等 ${open.length} 项`
      return wrong(`还没有做：${says}`, `运行 ${deploy}。`)
    }),
    secretsLine(wanted, found, deploy),
    ...copyLine(found, values, deploy),
    ...domainLine(wanted, found),
    ...plan.hindrances.map(({ says, next }) => wrong(says, next)),
    ...leftOverWords(found).map((words) => absent(words)),
  ]
}

/** Drawn ones only: those of the official account are an office's choice. */
function secretsLine({ functions }: Wanted, found: Found, deploy: string): Line {
  const open = functions.flatMap(({ name, environment }) =>
    environment
      .filter((variable) => !variable.startsWith('OFFICIAL_ACCOUNT_'))
      .filter((variable) => !found.functions[name]?.environment[variable])
      .map((variable) => `${name} 的${variableLabel(variable)}`),
  )
  return open.length === 0
    ? right('云函数的密钥都已设置')
    : wrong(`没有设置：${open.join('、')}`, `运行 ${deploy}，会自动生成或沿用。`)
}

/** Only of a key that stands: of one that does not, the line above tells. */
function copyLine(found: Found, { of }: Values, deploy: string): Line[] {
  if (!dataKeyIn(of)) return []
  return [
    isKept(found, of)
      ? right('手机号加密密钥已确认另存')
      : wrong(
          '还没有确认手机号加密密钥（PERSONAL_DATA_KEY）已经另存',
          `抄好后运行 ${deploy}，按提示输入它的最后几个字符；换过电脑的，再确认一次。`,
        ),
  ]
}

function domainLine({ desk }: Wanted, { domain }: Found): Line[] {
  if (!desk || !domain) return []
  if (domain.state === 'failed')
    return [
      wrong(
        `域名 ${desk.domain} 没有绑定成功`,
        '核对它的备案和证书，在云开发控制台 → HTTP 访问服务里删去这个域名，再部署一次。',
      ),
    ]
  if (domain.state === 'starting')
    return [absent(`域名 ${desk.domain} 正在绑定`, '过几分钟再运行一次 npm run doctor。')]
  return [
    domain.resolves
      ? right(`域名 ${desk.domain} 解析正确`)
      : wrong(
          `域名 ${desk.domain} 还没有指向云开发`,
          `在域名服务商处，把它的 CNAME 指向 ${domain.cname}。`,
        ),
  ]
}
