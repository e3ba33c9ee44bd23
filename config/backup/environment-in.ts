import { provenAct } from '../../cloudfunctions/platform/owner-proof'
import type { Cloud } from '../../emulator'
import type { Environment } from './environment'

/** Nobody's: the owner of the environment. */
const owner = { openid: 'o'.padEnd(28, '0') }

/** An embedded cloud that runs, as its owner asks it. @param deskKey its functions' DESK_KEY */
export const environmentIn = (cloud: Cloud, deskKey: string): Environment => ({
  ask: (act) => cloud.invoke('upkeep', provenAct(act, deskKey)),
  keep: (at, bytes) => cloud.upload(at, bytes, owner),
  close: () => cloud.stop(),
})
