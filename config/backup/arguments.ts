import { parseArgs } from 'node:util'
import { environmentNames, type EnvironmentName } from '../deploy/settings'
import { Trouble } from '../trouble'

export interface Asked {
  act: 'backup' | 'restore'
  files: readonly string[]
  /** An environment on WeChat, or the data folder of an embedded cloud. */
  of: { environment: EnvironmentName } | { dataDir: string }
  /** Answers the question before a restore into the production environment. */
  yes: boolean
}

const usage = `用法：npm run backup -- 文件 [选项]
      npm run restore -- 文件 [第二个分卷 …] [选项]
  --env staging|production  云上的试用环境或正式环境，按 deploy.json；密钥是那里云函数自己的 PERSONAL_DATA_KEY
  --data 数据文件夹         本机的系统；两个都不写时是 .emulator。恢复到新文件夹时，
                            用环境变量 PERSONAL_DATA_KEY 给出原系统的密钥
  --yes                     恢复到正式环境前不再询问`

/** Throws a Trouble on words it does not know, and where nothing or too much is named. */
export function parseArguments([act, ...argv]: readonly string[]): Asked {
  const { values, positionals: files } = understood(argv)
  const { env, data, yes } = values
  if (act !== 'backup' && act !== 'restore') throw new Trouble('要备份还是恢复？', usage)
  if (files.length === 0) throw new Trouble('没有写文件名。', usage)
  if (act === 'backup' && files.length > 1) throw new Trouble('备份只写一个文件名。', usage)
  if (env !== undefined && data !== undefined)
    throw new Trouble('--env 和 --data 只能写一个。', usage)
  if (env === undefined) return { act, files, of: { dataDir: data ?? '.emulator' }, yes }
  const environment = environmentNames.find((known) => known === env)
  if (!environment) throw new Trouble(`没有名为 ${env} 的环境。`, usage)
  return { act, files, of: { environment }, yes }
}

function understood(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        env: { type: 'string' },
        data: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    const word = /'([^']+)'/.exec(String(error))?.[1] ?? argv.join(' ')
    throw new Trouble(`看不懂 ${word}。`, usage)
  }
}
