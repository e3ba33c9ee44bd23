import { dayOf } from '@domain/dates/day'
import type { InputNamed, OutputNamed } from '@domain/operations'
import type { Office, Phone } from '../flows/office'
import { aWordFile } from './docx'

type Fields = InputNamed<'rules.importRule'>['rule']
type Imported = OutputNamed<'rules.importRule'>

/** The lines of a small rule, each as a paragraph of its file. */
export const leaveRules = [
  '第一章　总则',
  '第一条　为了规范常委会组成人员请假工作，根据有关法律，制定本规则。',
  '第二条　本规则适用于区人大常委会会议。',
  '第二章　请假',
  '第三条　组成人员不能出席会议的，应当在会议召开三日前书面请假：',
  '（一）因病请假的，附医院证明；',
  '（二）因公请假的，说明事由。',
  '第四条　请假由常委会主任批准。',
  '第三章　附则',
  '第五条　本规则自通过之日起施行。',
]

/** `aRule().lines([...]).importedBy(clerk)`: a rule as a Word file, and in the office's hands. */
export function aRule(title = '区人大常委会会议请假规则') {
  let body: readonly string[] = leaveRules
  const fields: Fields = {
    book: 'work',
    part: '会议制度',
    order: 1,
    scope: 'public',
    path: 'chairpersons',
  }
  const rule = {
    lines(lines: readonly string[]) {
      body = lines
      return rule
    },
    with(change: Partial<Fields>) {
      Object.assign(fields, change)
      return rule
    },
    file(): Promise<Buffer> {
      const file = aWordFile().title(title)
      for (const line of body) file.paragraph(line)
      return file.build()
    },
    async importedBy(clerk: Phone): Promise<Imported> {
      const fileId = await clerk.upload('制度.docx', await rule.file())
      return clerk.ask('rules.importRule', { fileId, rule: fields })
    },
    /** Imported, agreed to by the chairpersons today, adopted, in force from the day given. */
    async inForceFrom(effectiveOn: string, office: Office): Promise<Imported> {
      const imported = await rule.importedBy(office.as('office'))
      await adopted(imported.id, effectiveOn, office)
      return imported
    },
    /** As one that holds already; not confirmed yet. */
    async registeredBy(clerk: Phone, days: { on: string; effectiveOn: string }): Promise<Imported> {
      const fileId = await clerk.upload('制度.docx', await rule.file())
      const meeting = '区第十七届人大常委会第八次主任会议'
      return clerk.ask('rules.registerRule', { fileId, rule: fields, meeting, ...days })
    },
    /** Entered by one clerk, confirmed by the other. */
    async registeredIn(
      office: Office,
      days: { on: string; effectiveOn: string },
    ): Promise<Imported> {
      const entered = await rule.registeredBy(office.as('office'), days)
      const { id, revision } = entered
      await office.as('secondClerk').ask('rules.confirmRegistered', { id, revision })
      return entered
    },
  }
  return rule
}

/** Takes a draft through one meeting of the chairpersons, held today, to its adoption; 修正 where it changes an earlier text. */
export async function adopted(id: string, effectiveOn: string, office: Office): Promise<void> {
  const clerk = office.as('office')
  const seen = async () => ({
    id,
    revision: (await clerk.ask('rules.openEdition', { id })).revision,
  })
  await clerk.ask('rules.submitDraft', await seen())
  await office.as('secondClerk').ask('rules.recordDeliberation', {
    ...(await seen()),
    meeting: '区第十八届人大常委会第五次主任会议',
    on: dayOf(office.cloud.clock.now().toISOString()),
    result: 'agreed',
    points: '',
  })
  await clerk.ask('rules.adoptRule', { ...(await seen()), effectiveOn, change: 'amended' })
}
