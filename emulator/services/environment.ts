/** The made-up WeChat environment that the embedded cloud stands for. */
export const environment = {
  env: 'embedded-cloud',
  bucket: '656d-embedded-cloud-1300000000',
  appid: 'wx0000000000embedded',
} as const

/** What any process needs in its environment for the real SDK to find the embedded cloud. */
export const sdkEnvironment = (url: string, token: string): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  TCB_ENV: environment.env,
  SCF_NAMESPACE: environment.env,
  // Without these the SDK looks for Tencent's metadata server at every request.
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'embedded',
  TENCENTCLOUD_SECRETKEY: 'embedded',
  // The SDK takes from the environment only what this list names.
  WX_CONTEXT_KEYS: 'WX_API_TOKEN',
  WX_API_TOKEN: token,
})
