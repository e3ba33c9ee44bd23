import { useState } from 'react'
import { logOut, useDeskLogin } from '@/cloud/desk-session'
import { say } from '@/platform/say'
import { MenuRow } from '@/ui/menu-row'
import { SimpleDialog } from '@/ui/simple-dialog'
import { dateAndTime } from '@domain/dates/show'

/** At a computer: until when one is in, and the way out. */
export function LogOutRow() {
  const { session } = useDeskLogin()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!session) return null
  const leave = async () => {
    setBusy(true)
    await logOut().catch(() => {
      setBusy(false)
      say('没有退出，请检查网络后再点一次')
    })
  }
  return (
    <>
      <MenuRow
        title="退出电脑登录"
        note={`${session.name}，最迟到 ${dateAndTime(session.until)} 自动退出`}
        onPress={() => setAsking(true)}
      />
      {asking && (
        <SimpleDialog
          title="退出电脑登录"
          says="留在这台电脑上的内容会一并清除，还没有保存到云端的草稿也会清除。"
          confirm="退出"
          busy={busy}
          problem={undefined}
          onConfirm={() => void leave()}
          onDismiss={() => setAsking(false)}
        />
      )}
    </>
  )
}
