import { Trouble } from '../../trouble'
import { troubleOf } from './troubles'

test.each([
  [{ code: 'AuthFailure.SecretIdNotFound' }, /SecretId 不存在/, /API 密钥管理/],
  [{ code: 'AuthFailure.SignatureFailure' }, /SecretKey 不对/, /重新复制/],
  [{ code: 'AuthFailure.SignatureExpire' }, /时间不准/, /自动校准/],
  [{ code: 'AuthFailure.UnauthorizedOperation' }, /没有足够的权限/, /QcloudTCBFullAccess/],
  [{ code: 'UnauthorizedOperation.CamNoAuth' }, /没有足够的权限/, /QcloudSCFFullAccess/],
  [{ code: 'OperationDenied.FreePackageDenied' }, /套餐不支持/, /升级套餐/],
  [{ code: 'OperationDenied.ResourceFrozen' }, /资源被冻结/, /续费/],
  [{ code: 'OperationDenied.HTTPServiceDomainInBlacklist' }, /黑名单/, /deskDomain/],
  [{ code: 'InvalidParameter.HTTPServiceDomainNotICP' }, /ICP 备案/, /deskDomain/],
  [{ code: 'InvalidParameter.CertVerifyFailed' }, /证书没有通过/, /deskCertificate/],
  [{ code: 'RequestLimitExceeded' }, /太频繁/, /过一分钟/],
  [
    {
      message:
        'request to https://tcb.tencentcloudapi.com/ failed, reason: getaddrinfo ENOTFOUND tcb',
    },
    /连不上腾讯云/,
    /HTTPS_PROXY/,
  ],
  [{ message: 'connect ECONNREFUSED 127.0.0.1:1' }, /连不上腾讯云/, /检查网络/],
  [
    { code: 'InternalError', message: 'x', requestId: 'r-1' },
    /云端答复「x」（InternalError，r-1）/,
    /稍后再运行/,
  ],
])('%j', (error, says, next) => {
  const trouble = troubleOf(error, '读取数据库')
  expect(trouble.message).toMatch(/^读取数据库：/)
  expect(trouble.message).toMatch(says)
  expect(trouble.next).toMatch(next)
})

test('a trouble of ours stays as it is', () => {
  const trouble = new Trouble('坏了。', '修好它。')
  expect(troubleOf(trouble, '读取')).toBe(trouble)
})
