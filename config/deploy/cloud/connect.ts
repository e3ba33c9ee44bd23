import CloudBase from '@cloudbase/manager-node'
import COS from 'cos-nodejs-sdk-v5'
import type { Settings } from '../settings'
import { Trouble } from '../../trouble'
import { troubleOf } from './troubles'

/** An environment that answers, through Tencent's own library. */
export interface Cloud {
  envId: string
  /** Of the account, as buckets and paths name it. */
  appId: string
  /** By HTTPS_PROXY, for offices that reach the net through one. */
  proxy: string | undefined
  manager: CloudBase
  cos: COS
  bucket: { Bucket: string; Region: string }
  /** Where browsers fetch its files from; nothing where the account does not tell. */
  filesHost: string | undefined
}

/** Throws a Trouble where the keys are wrong or the account has no such environment. */
export async function connect({ tencentCloud }: Settings, envId: string): Promise<Cloud> {
  const { secretId, secretKey } = tencentCloud
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy
  const options = { secretId, secretKey, envId, ...(proxy ? { proxy } : {}) }
  const manager = new CloudBase(options)
  const cos = new COS({
    SecretId: secretId,
    SecretKey: secretKey,
    Domain: '{Bucket}.cos.{Region}.tencentcos.cn',
    ...(proxy ? { Proxy: proxy } : {}),
  })
  const doing = '连接云开发环境'
  const { EnvList } = await manager.env.listEnvs().catch((error: unknown) => {
    throw troubleOf(error, doing)
  })
  const environment = EnvList.find(({ EnvId }) => EnvId === envId)
  if (!environment) {
    const others = EnvList.map(({ EnvId }) => EnvId).join('、')
    throw new Trouble(
      `${doing}：这个账号下没有环境 ${envId}。`,
      others
        ? `这个账号下有 ${others}：把 deploy.json 的环境 ID 改对，或换用开通该环境的账号的密钥。`
        : '这个账号下一个环境也没有：先在微信开发者工具里开通云开发，并用同一账号的密钥。',
    )
  }
  const { Bucket, Region, CdnDomain, AppId: appId = '' } = environment.Storages?.[0] ?? {}
  if (environment.Status !== 'NORMAL' || !Bucket || !Region)
    throw new Trouble(
      `${doing}：环境 ${envId} 不可用（${environment.Status}）。`,
      '在云开发控制台看它是否欠费、停用或还在开通。',
    )
  const bucket = { Bucket, Region }
  return { envId, appId, proxy, manager, cos, bucket, filesHost: CdnDomain || undefined }
}
