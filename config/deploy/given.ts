import type { Settings } from './settings'

/** What deploy.json decides of the functions' environment; '' where it says nothing. */
export const givenIn = ({
  personalDataKey,
  officialAccount,
}: Settings): Record<string, string> => ({
  PERSONAL_DATA_KEY: personalDataKey,
  OFFICIAL_ACCOUNT_APPID: officialAccount.appid,
  OFFICIAL_ACCOUNT_SECRET: officialAccount.secret,
})
