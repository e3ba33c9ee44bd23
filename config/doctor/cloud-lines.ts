import type { Plan, Step } from '../deploy/plan/change'
import type { Found, Wanted } from '../deploy/plan/states'
import { variableLabel } from '../deploy/plan/variables'
import { absent, right, wrong, type Line } from './line'

/** What each kind of step means when it is still to be done. */
const areas: readonly { label: string; kinds: readonly Step['kind'][] }[] = [
  { label: '云函数都已部署，是这个版本', kinds: ['createFunction', 'updateFunction'] },
  { label: '定时触发都在', kinds: ['setTimers'] },
  {
    label: '集合、索引、数据库安全规则都在',
    kinds: ['createCollection', 'changeIndexes', 'setDatabaseRule'],
  },
  { label: '云存储安全规则与清理规则都在', kinds: ['setStorageRule', 'setLifecycle'] },
  {
    label: '电脑端工作台已发布',
    kinds: ['openHosting', 'uploadFiles', 'createRoutes', 'changeRoute'],
  },
]

/** A real environment beside what this checkout would deploy to it. */
export function cloudLines(wanted: Wanted, found: Found, plan: Plan, deploy: string): Line[] {
  return [
    ...areas.map(({ label, kinds }) => {
      if (label.startsWith('电脑端') && !wanted.desk)
        return absent('没有填 deskDomain，电脑端工作台不发布')
      const open = plan.changes.filter(({ step }) => kinds.includes(step.kind))
      if (open.length === 0) return right(label)
      const first = open[0]?.what ?? ''
      const says = open.length === 1 ? first : `${first} 等 ${open.length} 项`
      return wrong(`还没有做：${says}`, `运行 ${deploy}。`)
    }),
    secretsLine(wanted, found, deploy),
    ...domainLine(wanted, found),
    ...plan.hindrances.map(({ says, next }) => wrong(says, next)),
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

function domainLine({ desk }: Wanted, { domain }: Found): Line[] {
  if (!desk || !domain) return []
  return [
    domain.resolves
      ? right(`域名 ${desk.domain} 解析正确`)
      : wrong(
          `域名 ${desk.domain} 还没有指向云开发`,
          `在域名服务商处，把它的 CNAME 指向 ${domain.cname}。`,
        ),
  ]
}
