import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** The WeChat cloud of the environment this function is deployed in. Nothing outside platform/ touches it. */
export { cloud }
