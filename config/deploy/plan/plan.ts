import { accessChanges } from './access'
import type { Change, Hindrance, Plan } from './change'
import { databaseChanges } from './database'
import { functionChanges, functionHindrances } from './functions'
import { hostingChanges } from './hosting'
import type { Found, Wanted } from './states'
import { storageChanges } from './storage'
import { variableLabel, type Values } from './variables'

/**
 * From how the cloud is to how it should be, in the order in which it is done: what functions stand
 * on before the functions, what people reach last.
 */
export function planOf(wanted: Wanted, found: Found, values: Values): Plan {
  return {
    changes: [
      ...databaseChanges(wanted, found),
      ...storageChanges(wanted, found),
      ...functionChanges(wanted, found, values),
      ...hostingChanges(wanted, found),
      ...accessChanges(wanted, found),
      ...miniProgramChanges(wanted, found),
    ],
    hindrances: [
      ...functionHindrances(wanted, found),
      ...values.hindrances,
      ...domainHindrances(wanted, found),
    ],
    byHand: [
      ...keepingWords(values),
      ...openApiWords(wanted),
      ...lifecycleWords(found),
      ...deskWords(wanted, found),
      ...miniProgramWords(wanted),
    ],
  }
}

function miniProgramChanges({ miniProgram: wanted }: Wanted, found: Found): Change[] {
  if (!wanted) return []
  const { version, note, code, preview } = wanted
  if (preview)
    return [
      {
        what: '生成小程序预览二维码',
        why: '按 --preview 的要求，不上传版本',
        step: { kind: 'previewMiniProgram', note },
      },
    ]
  if (found.miniProgram === code) return []
  return [
    {
      what: `上传小程序 ${version}（${note}）`,
      why: found.miniProgram ? '内容变了' : '本机还没有上传过',
      step: { kind: 'uploadMiniProgram', version, note, code },
    },
  ]
}

const domainHindrances = ({ desk }: Wanted, { domain }: Found): Hindrance[] =>
  desk && !desk.certificate && !domain
    ? [
        {
          says: `域名 ${desk.domain} 还没有绑定到这个环境，deploy.json 里也没有它的证书。`,
          next: '把证书 ID 填到 deskCertificate；暂时不用电脑端工作台的，清空 deskDomain。',
        },
      ]
    : []

const consolePath = '云开发控制台 → 云函数 → people → 函数配置 → 环境变量'

function keepingWords({ made }: Values): string[] {
  const words: Record<string, string> = {
    PERSONAL_DATA_KEY: `另存${variableLabel('PERSONAL_DATA_KEY')}：丢了它，已存的手机号再也读不出来。在${consolePath}里查看，抄到保密柜或密码管理软件。`,
    SETUP_SECRET: `${variableLabel('SETUP_SECRET')}只给第一位管理员用一次，在${consolePath}里查看。`,
  }
  return made.flatMap((name) => words[name] ?? [])
}

/** Only WeChat DevTools and the consoles of service providers can register these. */
function openApiWords({ functions }: Wanted): string[] {
  const asking = functions.filter(({ openApis }) => openApis.length > 0)
  if (asking.length === 0) return []
  const list = asking.map(({ name, openApis }) => `${name}（${openApis.join('、')}）`).join('，')
  return [
    `登记云调用权限，只有微信开发者工具能做：用它打开 dist/deploy 下的这个环境，展开云函数目录，在 config.json 上右键 →「云函数增量上传：更新文件」，约十分钟后生效。涉及 ${list}。权限没有变化的，做过一次就不用再做。`,
  ]
}

const lifecycleWords = ({ lifecycle }: Found): string[] =>
  lifecycle
    ? []
    : [
        '这个账号不能读写云存储的生命周期规则：在腾讯云对象存储控制台给 incoming/ 设「一天后删除」；不设也能用，只是没有采用的上传会一直留着。',
      ]

function deskWords({ desk }: Wanted, { domain }: Found): string[] {
  if (!desk) return ['没有填 deskDomain，电脑端工作台不发布。']
  if (domain && !domain.resolves)
    return [`在域名服务商处，把 ${desk.domain} 的 CNAME 指向 ${domain.cname}。`]
  return domain ? [] : [`绑定以后再运行一次 --dry-run，会显示 ${desk.domain} 要指向的 CNAME。`]
}

function miniProgramWords({ miniProgram }: Wanted): string[] {
  if (!miniProgram) return ['没有填 uploadKey，小程序不上传。']
  if (miniProgram.preview) return []
  return ['小程序上传后是开发版：在微信公众平台 → 版本管理里设为体验版，或提交审核、发布。']
}
