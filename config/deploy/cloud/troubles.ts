import { Trouble } from '../../trouble'

/** What Tencent Cloud's error codes mean to who reads them; longest first. Source: its API documents, 公共错误码. */
const meanings: readonly [code: RegExp, says: string, next: string][] = [
  [
    /^AuthFailure\.(SecretIdNotFound|InvalidSecretId)/,
    '腾讯云密钥的 SecretId 不存在或已停用。',
    '在腾讯云控制台 → 访问管理 → API 密钥管理核对，把 deploy.json 的 tencentCloud 改对。',
  ],
  [
    /^AuthFailure\.SignatureFailure/,
    '腾讯云密钥的 SecretKey 不对。',
    '把 deploy.json 的 tencentCloud.secretKey 重新复制一遍（前后不要有空格）；忘了就新建一对密钥。',
  ],
  [
    /^AuthFailure\.SignatureExpire/,
    '这台电脑的时间不准，腾讯云不接受它的签名。',
    '把系统时间设为自动校准，再试一次。',
  ],
  [
    /^(AuthFailure|UnauthorizedOperation|AccessDenied|OperationDenied)/,
    '这对腾讯云密钥没有足够的权限。',
    '用开通云开发的主账号密钥，或请管理员给这个子账号加上 QcloudTCBFullAccess、QcloudSCFFullAccess、QcloudCOSFullAccess。',
  ],
  [
    /^(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/,
    '连不上腾讯云。',
    '检查网络；要经过代理上网的，设置环境变量 HTTPS_PROXY 再试。',
  ],
  [/^RequestLimitExceeded/, '请求太频繁，腾讯云要求慢一些。', '过一分钟再试。'],
]

interface CloudError {
  code?: string
  message?: string
  requestId?: string
}

/** An error of the library as a Trouble: known ones in our words, others in the cloud's. */
export function troubleOf(error: unknown, during: string): Trouble {
  if (error instanceof Trouble) return error
  const { code = '', message = String(error), requestId } = error as CloudError
  const meaning = meanings.find(([pattern]) => pattern.test(codeOf(code, message)))
  if (meaning) return new Trouble(`${during}：${meaning[1]}`, meaning[2])
  const reference = [code, requestId].filter(Boolean).join('，')
  return new Trouble(
    `${during}：云端答复「${message}」${reference ? `（${reference}）` : ''}`,
    '稍后再运行一次；还是这样，把上面这一行发给开发人员。',
  )
}

/** Connection errors come wrapped, with their code in the text only. */
const codeOf = (code: string, message: string): string =>
  code || (/\b(E[A-Z_]{5,})\b/.exec(message)?.[1] ?? '')
