import type { Answer } from '@domain/push/outcome'
import { smsParams } from '@domain/push/fields'
import { officesField, type TemplateFields } from '@domain/push/offices-field'
import { templateId } from '@domain/push/template-id'
import wechat from '../../config/wechat.json'
import { sendSms, sendSubscribeMessage } from '../platform/open-api'
import type { Addressed } from './addressees'

/** Empty where the office's templates call every field as we do. */
const ownFields: TemplateFields = wechat.templateFields

/** A push that was handed over, or could not be, with what came of it. */
export interface Answered extends Addressed {
  answer: Answer
}

/** Hands one push over, by the channel it is meant for, and gives what was answered. */
export async function submit({ push, to }: Addressed): Promise<Answer> {
  if ('errCode' in to) return to.errCode
  const { channel, template, fields, page } = push
  if (channel === 'sms') {
    const smsId = templateId(wechat.smsTemplates, template)
    return smsId ? sendSms(to.address, smsId, smsParams(fields)) : 'NO_TEMPLATE'
  }
  const id = templateId(wechat.templates, template)
  if (!id) return 'NO_TEMPLATE'
  return sendSubscribeMessage({
    touser: to.address,
    templateId: id,
    page,
    data: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        officesField(ownFields, template, name),
        { value },
      ]),
    ),
  })
}
