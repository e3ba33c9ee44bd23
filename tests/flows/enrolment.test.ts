import { limits } from '@domain/vocabulary/limits'
import { openOffice, type Office, type Phone } from './office'

const agreedTo = limits.privacyNotice

describe('an empty system', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice('empty')
  })
  afterAll(() => office.close())

  test('the setup secret makes the first administrator, once', async () => {
    const first = office.as('administrator')
    expect((await first.ask('people.whoAmI', {})).unclaimed).toBe(true)
    const claim = { name: '褚XX', agreedTo } as const
    expect(
      await first.refusal('people.becomeFirstAdministrator', { ...claim, secret: 'guess' }),
    ).toBe('SETUP_SECRET_WRONG')
    await first.ask('people.becomeFirstAdministrator', { ...claim, secret: office.setupSecret })
    expect((await first.ask('people.whoAmI', {})).roles).toEqual(['administrator'])

    const late = office.as('citizen')
    const again = { name: '冒名', agreedTo, secret: office.setupSecret } as const
    expect(await late.refusal('people.becomeFirstAdministrator', again)).toBe('SETUP_DONE')
    expect((await late.ask('people.whoAmI', {})).unclaimed).toBe(false)
  })

  test('guessing the secret is stopped', async () => {
    const guesser = office.as('neighbour')
    const guess = { name: '路人甲', agreedTo, secret: 'guess' } as const
    for (let n = 0; n < 5; n++) {
      expect(await guesser.refusal('people.becomeFirstAdministrator', guess)).toBe('SETUP_DONE')
    }
    expect(await guesser.refusal('people.becomeFirstAdministrator', guess)).toBe(
      'TOO_MANY_ATTEMPTS',
    )
    await office.cloud.clock.advance(60 * 60_000)
    expect(await guesser.refusal('people.becomeFirstAdministrator', guess)).toBe('SETUP_DONE')
  })

  test('the last administrator can neither leave nor be let go', async () => {
    const administrator = office.as('administrator')
    const { rows } = await administrator.ask('people.listPeople', {})
    const id = rows[0]?.id ?? ''
    const { appointments } = await administrator.ask('people.getPerson', { id })
    const ending = { personId: id, appointmentId: appointments[0]?.id ?? '', endedOn: '2099-01-01' }
    expect(await administrator.refusal('people.endAppointment', ending)).toBe('LAST_ADMINISTRATOR')
    expect(await administrator.refusal('people.forgetMe', { sure: true })).toBe(
      'LAST_ADMINISTRATOR',
    )
  })
})

describe('an office at work', () => {
  let office: Office
  let administrator: Phone
  let phones = 0
  beforeAll(async () => {
    office = await openOffice()
    administrator = office.as('administrator')
  })
  afterAll(() => office.close())

  /** A deputy on the roster who has not enrolled yet. */
  async function aDeputy(name = '新代表') {
    const phone = `1380000${String(++phones).padStart(4, '0')}`
    const { id: personId } = await administrator.ask('people.savePerson', { name, phone })
    const appointment = {
      kind: 'deputy',
      term: 18,
      delegation: '和平代表团',
      from: '2026-01-10',
    } as const
    await administrator.ask('people.appoint', { personId, appointment })
    return { personId, phone }
  }
  const codeFor = (phone: string) => office.cloud.messages.phoneCode(phone)
  /** A WeChat account nobody has seen before. */
  const someone = () => office.as(`someone${++phones}` as never)

  test('a deputy is recognised by phone number and has the roles of their office', async () => {
    const { phone } = await aDeputy()
    const them = someone()
    expect((await them.ask('people.whoAmI', {})).roles).toEqual([])
    const enrolled = await them.ask('people.enrolByPhone', { code: codeFor(phone), agreedTo })
    expect(enrolled).toEqual({ status: 'recognised', name: '新代表' })
    const me = await them.ask('people.whoAmI', {})
    expect(me.roles).toEqual(['deputy'])
    expect(me.titles).toEqual(['第十八届区人大代表（和平代表团）'])
  })

  test('someone not on the roster is told so, and stays the public', async () => {
    const them = someone()
    const code = codeFor('13711112222')
    expect(await them.refusal('people.enrolByPhone', { code, agreedTo })).toBe('NOT_ON_ROSTER')
    expect((await them.ask('people.whoAmI', {})).name).toBeUndefined()
  })

  test('a code that WeChat did not give, or that was used, gives nobody a number', async () => {
    const { phone } = await aDeputy()
    const code = codeFor(phone)
    const them = someone()
    expect(await them.refusal('people.enrolByPhone', { code: 'made-up', agreedTo })).toBe(
      'PHONE_CODE_INVALID',
    )
    await them.ask('people.enrolByPhone', { code, agreedTo })
    expect(await someone().refusal('people.enrolByPhone', { code, agreedTo })).toBe(
      'PHONE_CODE_INVALID',
    )
  })

  test('without agreeing to the privacy notice nothing is taken', async () => {
    const { phone } = await aDeputy()
    const input = { code: codeFor(phone), agreedTo: '2020-01-01' } as never
    expect(await someone().refusal('people.enrolByPhone', input)).toBe('INVALID_INPUT')
  })

  test('one WeChat account is one person’s only', async () => {
    const [one, other] = [await aDeputy('甲代表'), await aDeputy('乙代表')]
    const them = someone()
    await them.ask('people.enrolByPhone', { code: codeFor(one.phone), agreedTo })
    const input = { code: codeFor(other.phone), agreedTo } as const
    expect(await them.refusal('people.enrolByPhone', input)).toBe('ACCOUNT_BOUND')
  })

  test('an invitation holds once, for one person, for seven days', async () => {
    const { personId } = await aDeputy('丙代表')
    const first = await administrator.ask('people.invite', { personId })
    const second = await administrator.ask('people.invite', { personId })
    expect(second.code).toMatch(/^[2-9A-Z]{8}$/)
    expect(second.pictureUrl).toMatch(/^http/)
    expect(
      await someone().refusal('people.enrolByInvitation', { code: first.code, agreedTo }),
    ).toBe('INVITATION_INVALID')
    const them = someone()
    const typed = { code: ` ${second.code.toLowerCase()} `, agreedTo } as const
    expect(await them.ask('people.enrolByInvitation', typed)).toMatchObject({
      status: 'recognised',
    })
    expect(await someone().refusal('people.enrolByInvitation', typed)).toBe('INVITATION_USED')

    const late = await administrator.ask('people.invite', { personId })
    const inSevenDays = office.cloud.clock.now().getTime() + 7 * 86_400_000
    await office.cloud.clock.leap(new Date(inSevenDays))
    expect(await someone().refusal('people.enrolByInvitation', { code: late.code, agreedTo })).toBe(
      'INVITATION_INVALID',
    )
  })

  test('a new WeChat account waits for staff; approved, the old one is out at once', async () => {
    const { personId, phone } = await aDeputy('丁代表')
    const [before, after] = [someone(), someone()]
    await before.ask('people.enrolByPhone', { code: codeFor(phone), agreedTo })
    const asked = await after.ask('people.enrolByPhone', { code: codeFor(phone), agreedTo })
    expect(asked.status).toBe('awaits approval')
    expect(await after.ask('people.whoAmI', {})).toMatchObject({ roles: [], awaitsApproval: true })

    const { rows } = await administrator.ask('people.listRebindings', {})
    expect(rows.find((row) => row.personId === personId)).toMatchObject({ shownBy: 'phone' })
    await administrator.ask('people.decideRebinding', { personId, approve: true })
    expect((await before.ask('people.whoAmI', {})).roles).toEqual([])
    expect((await after.ask('people.whoAmI', {})).roles).toEqual(['deputy'])
    expect(await administrator.refusal('people.decideRebinding', { personId, approve: true })).toBe(
      'NO_REBINDING',
    )
  })
})
