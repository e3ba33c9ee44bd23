import { Trouble } from '../../trouble'

/** What Tencent Cloud's error codes mean to who reads them; longest first. Source: its API documents, 公共错误码, and of tcb https://cloud.tencent.com/document/product/876/34823. */
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
    /^OperationDenied\.FreePackageDenied/,
    '这个环境的套餐不支持这一项。',
    '在云开发控制台升级套餐，再运行一次（免费体验版有不少限制）；停在域名一项、暂时不用电脑端工作台的，可先清空 deskDomain。',
  ],
  [
    /^OperationDenied\.ResourceFrozen/,
    '这个环境的资源被冻结。',
    '多半是欠费、超出套餐或到期：在云开发控制台续费或升级，恢复正常后再运行一次。',
  ],
  [
    /^OperationDenied\.HTTPServiceDomainInBlacklist/,
    '这个域名在腾讯云的黑名单里，不能绑定。',
    '核对 deskDomain 有没有写错；没有写错的，提交腾讯云工单询问原因，先清空 deskDomain，其余照常部署。',
  ],
  [
    /^InvalidParameter\.HTTPServiceDomainNotICP/,
    '这个域名没有查到 ICP 备案，不能绑定。',
    '办好备案（刚办好的等一天）再运行一次；先清空 deskDomain，其余照常部署。',
  ],
  [
    /^InvalidParameter\.CertVerifyFailed/,
    '证书没有通过验证。',
    '在腾讯云 SSL 证书控制台核对：证书已签发、没有过期、包含这个域名，把它的 ID 填到 deskCertificate。',
  ],
  [
    /^(AuthFailure|UnauthorizedOperation|AccessDenied)/,
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

/** A no that stays a no: the account may not, or this environment does not know it. */
export const isRefusal = (error: unknown): boolean =>
  /^(AccessDenied|AuthFailure\.UnauthorizedOperation|UnauthorizedOperation|UnsupportedOperation|OperationDenied|FailedOperation|InvalidAction|InvalidParameter)/.test(
    (error as CloudError).code ?? '',
  )

/** COS writes its request's id otherwise. */
interface CloudError {
  code?: string
  message?: string
  requestId?: string
  RequestId?: string
}

/** An error of the library as a Trouble: known ones in our words, others in the cloud's; its code and request always. */
export function troubleOf(error: unknown, during: string): Trouble {
  if (error instanceof Trouble) return error
  const { code = '', message = String(error), requestId, RequestId } = error as CloudError
  const known = codeOf(code, message)
  const reference = [known, requestId ?? RequestId].filter(Boolean).join('，')
  const appended = reference ? `（${reference}）` : ''
  const meaning = meanings.find(([pattern]) => pattern.test(known))
  if (meaning) return new Trouble(`${during}：${meaning[1]}${appended}`, meaning[2])
  return new Trouble(
    `${during}：云端答复「${message}」${appended}`,
    '稍后再运行一次；还是这样，把上面这一行发给开发人员。',
  )
}

/** Connection errors come wrapped, with their code in the text only. */
const codeOf = (code: string, message: string): string =>
  code || (/\b(E[A-Z_]{5,})\b/.exec(message)?.[1] ?? '')
