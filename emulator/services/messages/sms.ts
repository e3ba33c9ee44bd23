import { OpenApiError } from '../faults'
import type { Ledger } from './ledger'
import type { SmsTemplate } from './templates'

export interface SmsParameters {
  env?: unknown
  phone_number_list?: unknown
  sms_type?: unknown
  template_id?: unknown
  template_param_list?: unknown
}

const invalid = (what: string) => new OpenApiError(-501007, `invalid parameter: ${what}`)
const texts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const mostNumbers = 1000

/** `cloudbase.sendSms`, its notifications (sms_type Notification). Nobody's phone rings: they are written down. */
export function shortMessages(options: {
  ledger: Ledger
  templates: readonly SmsTemplate[]
  now: () => Date
}) {
  return function send(parameters: SmsParameters): object {
    const { env, phone_number_list: phones, template_param_list: params } = parameters
    const template = options.templates.find(({ id }) => id === parameters.template_id)
    if (typeof env !== 'string' || env === '') throw invalid('env')
    if (parameters.sms_type !== 'Notification') throw invalid('sms_type')
    if (!template) throw invalid('template_id')
    if (!texts(params) || params.length !== template.labels.length)
      throw invalid('template_param_list')
    if (!texts(phones) || phones.length === 0 || phones.length > mostNumbers)
      throw invalid('phone_number_list')
    const fields = template.labels.map((label, n) => ({ label, value: params[n] ?? '' }))
    return {
      errcode: 0,
      errmsg: 'ok',
      send_status_list: phones.map((phone) => ({
        phone_number: phone,
        ...sent(phone, template, fields),
      })),
    }
  }

  function sent(
    phone: string,
    { id, title }: SmsTemplate,
    fields: { label: string; value: string }[],
  ): { code: string; message: string } {
    if (!/^\+861\d{10}$/.test(phone))
      return { code: 'InvalidParameterValue.IncorrectPhoneNumber', message: 'incorrect number' }
    const at = options.now().toISOString()
    options.ledger.record({
      at,
      channel: 'sms',
      openid: '',
      phone,
      templateId: id,
      title,
      page: '',
      fields,
      state: 'accepted',
    })
    return { code: 'Ok', message: 'send success' }
  }
}
