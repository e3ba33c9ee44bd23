import type { notices as area } from '@domain/operations/notices'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { notices } from './notice-store'

/** Signed or not stands in the name and on the sheet: a draft on paper must not pass for the notice. */
export const noticeDocument: Handler<typeof area.noticeDocument> = async ({ id }, context) => {
  const { documents, now, once, refuse } = context
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  const output = await once(async () => {
    const { writeNotice } = await import('./docx/write-notice')
    const { kind, content, status, issuedAt } = notice
    const signed = status === 'approved' || status === 'published'
    const bytes = await writeNotice(kind, content, { signed, datedAt: issuedAt ?? now })
    const title = content.title.replace(/[\\/:*?"<>|\s%#]/g, '').slice(0, 40) || '会议通知'
    const fileName = `${title}${signed ? '' : '（送审稿）'}.docx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: `notices/${id}` }
}
