import { OpenApiError } from '../faults'
import { unfitField } from './fields'
import type { Ledger } from './ledger'
import type { Template } from './templates'

export interface SendParameters {
  touser?: string
  template_id?: string
  page?: string
  data?: Record<string, { value?: unknown } | undefined>
}

const page = /^(pages|packages)\/[\w-]+(\/[\w-]+)*(\?\S*)?$/

/** `subscribeMessage.send`: the checks of the real service, in its order; then one consent is used up. */
export function subscribeMessages(options: {
  ledger: Ledger
  templates: readonly Template[]
  isUser: (openid: string) => boolean
  now: () => Date
}) {
  const { ledger, templates } = options

  function send(parameters: SendParameters): object {
    const { touser = '', template_id = '', data = {} } = parameters
    const template = templates.find(({ id }) => id === template_id)
    if (!options.isUser(touser)) throw new OpenApiError(40003, 'invalid openid')
    if (!template) throw new OpenApiError(40037, 'invalid template_id')
    if (parameters.page && !page.test(parameters.page))
      throw new OpenApiError(41030, 'invalid page')
    const unfit = unfitField(template.fields, data)
    if (unfit) throw new OpenApiError(47003, `argument invalid! data.${unfit}.value invalid`)
    if (ledger.consent(touser, template_id) === 0) {
      throw new OpenApiError(43101, 'user refuse to accept the msg')
    }
    ledger.changeConsent(touser, template_id, -1)
    record(parameters)
    return { errcode: 0, errmsg: 'ok' }
  }

  function record(parameters: SendParameters, error?: OpenApiError) {
    const { touser = '', template_id = '', data = {} } = parameters
    const template = templates.find(({ id }) => id === template_id)
    const fields = Object.entries(data).map(([key, field]) => ({
      label: template?.fields[key] ?? key,
      value: String(field?.value ?? ''),
    }))
    ledger.record({
      at: options.now().toISOString(),
      channel: 'wechat',
      openid: touser,
      templateId: template_id,
      title: template?.title ?? template_id,
      page: parameters.page ?? '',
      fields,
      ...(error
        ? { state: 'declined', errcode: error.errcode, errmsg: error.message }
        : { state: 'accepted' }),
    })
  }

  return { send, recordDeclined: record }
}
