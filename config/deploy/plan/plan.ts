import { accessChanges } from './access'
import { byHandWords } from './by-hand'
import { callChanges } from './calls'
import type { Change, Hindrance, Plan } from './change'
import { databaseChanges } from './database'
import { functionChanges, functionHindrances } from './functions'
import { hostingChanges } from './hosting'
import type { Found, Wanted } from './states'
import { storageChanges } from './storage'
import type { Values } from './variables'

/**
 * From how the cloud is to how it should be, in the order in which it is done: what functions stand
 * on before the functions, what people reach last.
 */
export function planOf(wanted: Wanted, found: Found, values: Values): Plan {
  return {
    changes: [
      ...databaseChanges(wanted, found),
      ...storageChanges(wanted, found),
      ...callChanges(wanted, found),
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
    byHand: byHandWords(wanted, found, values),
  }
}

function miniProgramChanges({ miniProgram: wanted }: Wanted, found: Found): Change[] {
  if (!wanted) return []
  const { version, note, robot, code } = wanted
  if (found.miniProgram === code) return []
  return [
    {
      what: `上传小程序 ${version}（${note}）`,
      why: found.miniProgram ? '内容变了' : '本机还没有上传过',
      step: { kind: 'uploadMiniProgram', version, note, robot, code },
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
