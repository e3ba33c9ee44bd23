import { parseArgs } from 'node:util'
import { environmentNames, type EnvironmentName } from './settings'
import { Trouble } from '../trouble'

export interface Asked {
  environment: EnvironmentName
  /** Prints the plan and changes nothing. */
  dryRun: boolean
  /** Takes what was built last, as after a deployment that stopped half-way. */
  built: boolean
  /** Only a QR code to try the mini-program: nothing is deployed. */
  preview: boolean
  /** The name of a secret that is drawn anew, for one that has leaked. */
  renew?: string | undefined
  /** Answers the question before a change of the production environment. */
  yes: boolean
}

export const usage = `用法：npm run deploy -- [选项]
  --env staging|production  部署到试用环境（默认）或正式环境
  --dry-run                 只列出将要做的改动，什么也不改
  --built                   不重新构建，用上次构建好的
  --renew DESK_KEY          密钥泄露时：生成新的，换到每一个云函数里
  --preview                 什么也不部署，只生成小程序预览二维码
  --yes                     改正式环境前不再询问`

/** Throws a Trouble on words it does not know. */
export function parseArguments(argv: readonly string[]): Asked {
  const { values } = understood(argv)
  const name = environmentNames.find((known) => known === values.env)
  if (!name) throw new Trouble(`没有名为 ${values.env} 的环境。`, usage)
  if (values.preview && values['dry-run'])
    throw new Trouble('--preview 什么也不部署，不能和 --dry-run 一起用。', usage)
  if (values.preview && values.renew !== undefined)
    throw new Trouble('--preview 什么也不部署，不能和 --renew 一起用。', usage)
  return {
    environment: name,
    dryRun: values['dry-run'],
    built: values.built,
    preview: values.preview,
    renew: values.renew,
    yes: values.yes,
  }
}

function understood(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        env: { type: 'string', default: 'staging' },
        'dry-run': { type: 'boolean', default: false },
        built: { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
        renew: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const word = /'([^']+)'/.exec(String(error))?.[1] ?? argv.join(' ')
    throw new Trouble(`看不懂 ${word}。`, usage)
  }
}
