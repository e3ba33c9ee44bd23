import { provenAct } from '../../cloudfunctions/platform/owner-proof'
import { connect } from '../deploy/cloud/connect'
import { troubleOf } from '../deploy/cloud/troubles'
import type { Settings } from '../deploy/settings'
import { Trouble } from '../trouble'
import type { Environment } from './environment'

/** Of an answer to Invoke what counts here; `InvokeResult` is 0 when the function came to its end. */
interface Invoked {
  Result: { RetMsg: string; ErrMsg: string; InvokeResult: number }
}

/**
 * An environment on WeChat, by the keys of deploy.json: its function `upkeep` asked through the management API (scf Invoke,
 * https://cloud.tencent.com/document/api/583/17243), without an OPENID, as a timer asks, and proven by its own DESK_KEY, which
 * the account can read. The library's own invokeFunction (manager-node 5.6.5) sends the same, but loses the code of what
 * goes wrong.
 */
export async function deployed(settings: Settings, id: string): Promise<Environment> {
  const { manager, envId, cos, bucket } = await connect(settings, id)
  const scf = manager.commonService('scf')
  const { Environment: said } = await manager.functions
    .getFunctionDetail('upkeep')
    .catch(failed('读取云函数 upkeep 的环境变量'))
  const key = said?.Variables?.find(({ Key }) => Key === 'DESK_KEY')?.Value
  if (!key)
    throw new Trouble(
      '环境里的云函数 upkeep 没有 DESK_KEY。',
      '先运行 npm run deploy 部署，再试一次。',
    )
  return {
    async ask(act) {
      const Param = {
        FunctionName: 'upkeep',
        Namespace: envId,
        ClientContext: JSON.stringify(provenAct(act, key)),
      }
      const { Result } = (await scf
        .call({ Action: 'Invoke', Param })
        .catch(failed('请云函数 upkeep 办理'))) as Invoked
      if (Result.InvokeResult !== 0)
        throw new Trouble(
          `云函数 upkeep 出错：${Result.ErrMsg || Result.RetMsg}`,
          '请看它的日志，再运行一次；恢复会接着做。',
        )
      return JSON.parse(Result.RetMsg || 'null') as unknown
    },
    async keep(at, bytes) {
      const { fileId, cosFileId } = await manager.storage
        .getUploadMetadata(at)
        .catch(failed('上传到云存储'))
      // Without it nobody gets an address to download the file (uploadFileCustom of the same library).
      const owner = { 'x-cos-meta-fileid': cosFileId }
      await cos
        .putObject({ ...bucket, Key: at, Body: bytes, ...owner })
        .catch(failed('上传到云存储'))
      return fileId
    },
    close: () => Promise.resolve(),
  }
}

const failed = (during: string) => (error: unknown) => {
  if ((error as { code?: string }).code === 'ResourceNotFound.Function')
    throw new Trouble(`${during}：环境里没有这个云函数。`, '先运行 npm run deploy 部署，再试一次。')
  throw troubleOf(error, during)
}
