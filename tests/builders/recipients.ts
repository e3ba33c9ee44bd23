import type { Cloud } from '../../emulator'
import type { Push } from '../../cloudfunctions/platform/outbox'

/** As the embedded WeChat knows it. */
export const meetingNotice = 'MeetingNotice_Tm4k8sWq2LxZ0vRb6yHn3cJd9fPa'

/** Somebody a push can be for. */
export interface Recipient {
  personId: string
  receiptId: string
  /** None: has not enrolled. */
  openid: string | undefined
  inOffice: boolean
  /** How many messages they agreed to. */
  agreed: number
  /** Sealed, as the roster keeps it. */
  phone?: string
}

/** So many recipients, enrolled and in office, who agreed to one message; `change` makes some of them otherwise. */
export const recipients = (
  count: number,
  change: (n: number) => Partial<Recipient> = () => ({}),
): Recipient[] =>
  Array.from({ length: count }, (_, n) => ({
    personId: `person-${n}`,
    receiptId: `receipt-${n}`,
    openid: `oRecipient${String(n).padStart(18, '0')}`,
    inOffice: true,
    agreed: 1,
    ...change(n),
  }))

/** Puts them on the roster, their consents into both ledgers, WeChat's and ours, and an empty receipt for each. */
export async function enrol(cloud: Cloud, all: readonly Recipient[]): Promise<void> {
  const { consentId } = await platform(
    cloud,
    () => import('../../cloudfunctions/platform/consents'),
  )
  const updatedAt = cloud.clock.now().toISOString()
  const people = all.map(({ personId, openid, inOffice, phone }) => ({
    _id: personId,
    name: '代表',
    ...(openid && { openid }),
    ...(phone && { phone }),
    appointments: [
      {
        id: 'a',
        kind: 'officeStaff',
        from: '2026-01-01',
        ...(!inOffice && { endedOn: '2026-02-01' }),
      },
    ],
    suspensions: [],
  }))
  const consents = all.flatMap(({ openid, agreed }) =>
    openid
      ? [
          {
            _id: consentId(openid, 'meetingNotice'),
            openid,
            template: 'meetingNotice',
            remaining: agreed,
            last: 'accepted',
            updatedAt,
          },
        ]
      : [],
  )
  // The officers of one organ share a receipt.
  const receipts = [...new Set(all.map(({ receiptId }) => receiptId))].map((_id) => ({ _id }))
  const state = cloud.database.exportAll()
  for (const [name, documents] of Object.entries({ people, consents, receipts })) {
    state[name] = [...(state[name] ?? []), ...documents.map((one) => JSON.stringify(one))]
  }
  cloud.database.importAll(state)
  // Whoever agreed to nothing is known to WeChat all the same.
  const agreements = all.flatMap(({ openid, agreed }) =>
    openid ? [[openid, { [meetingNotice]: agreed }]] : [],
  )
  const consentsOfWeChat = Object.fromEntries(agreements) as object
  cloud.messages.importAll(JSON.stringify({ consents: consentsOfWeChat, outbox: [] }))
}

/** Queues one push of the step for each, as issuing a notice does. */
export async function tell(
  cloud: Cloud,
  all: readonly Recipient[],
  step: string,
  change: Partial<Pick<Push, 'channel'>> = {},
): Promise<void> {
  const { queuePushes } = await platform(
    cloud,
    () => import('../../cloudfunctions/platform/outbox'),
  )
  const pushes = all.map(({ personId, receiptId }) => ({
    personId,
    receiptId,
    template: 'meetingNotice' as const,
    fields: {
      thing1: '区第十八届人大常委会第十二次会议',
      time2: '2026年11月30日 09:00',
      thing3: '区会议中心三楼',
      thing4: '请提前十分钟到场',
    },
    page: `packages/notices/notice/index?step=${step}`,
    subject: 'notices/n1',
    step,
    ...change,
  }))
  await queuePushes(pushes, cloud.clock.now().toISOString())
}

/** How many pushes are not settled yet. */
export async function underWay(cloud: Cloud): Promise<number> {
  const query = JSON.stringify({ state: { $in: ['queued', 'submitting'] } })
  const request = { collectionName: 'outbox', query }
  const { data } = await cloud.database.handle('database.calculateDocument', request)
  return (data as { total: number }).total
}

/** The pushes as they are stored. */
export const outboxOf = (cloud: Cloud): Push[] => stored<Push>(cloud, 'outbox')

/** All of a collection, with plain numbers. */
export const stored = <T>(cloud: Cloud, collection: string): T[] =>
  (cloud.database.exportAll()[collection] ?? []).map(
    (line) =>
      JSON.parse(line, (_, value: unknown) => {
        const number = (value as { $numberInt?: string } | null)?.$numberInt
        return number === undefined ? value : Number(number)
      }) as T,
  )

/** A module of the platform, over this cloud: the SDK looks at the environment when it is loaded. */
export async function platform<T>(cloud: Cloud, load: () => Promise<T>): Promise<T> {
  Object.assign(process.env, cloud.sdkEnvironment())
  return load()
}
