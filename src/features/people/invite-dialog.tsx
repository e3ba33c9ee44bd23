import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { copyText } from '@/platform/copy'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Picture } from '@/ui/picture'
import { ProblemBanner } from '@/ui/problem-banner'
import { longDate } from '@domain/dates/show'
import { limits } from '@domain/vocabulary/limits'
import type { PersonShown } from './person-facts'
import { useState } from 'react'
import type { OutputNamed } from '@domain/operations'
import './invite-dialog.scss'

/** A one-time code for one person, to be handed over by staff who know them. */
export function InviteDialog({
  person,
  onDismiss,
}: {
  person: PersonShown
  onDismiss: () => void
}) {
  const invite = useCommand('people.invite')
  const [made, setMade] = useState<OutputNamed<'people.invite'>>()
  const run = async () => setMade(await invite.run({ personId: person.id }))
  return (
    <Dialog title={`给${person.name}的邀请码`} onDismiss={onDismiss}>
      {made ? (
        <>
          <View className="invite-code">{made.code}</View>
          <View className="type-small">
            {longDate(made.expiresAt)}
            前有效，只能用一次。请当面或通过可靠方式交给本人，不要发到群里。
          </View>
          {made.pictureUrl && (
            <View className="invite-picture">
              <Picture src={made.pictureUrl} alt="扫码认证的小程序码" fit="whole" />
            </View>
          )}
        </>
      ) : (
        <View className="type-body">
          适合手机号与名册不一致的人。邀请码 {limits.invitationDays}{' '}
          天内有效，只能用一次；再发一个，前一个就作废。
        </View>
      )}
      <ProblemBanner problem={invite.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>{made ? '完成' : '取消'}</Button>
        {made ? (
          <Button look="primary" onPress={() => void copyText(made.code)}>
            复制邀请码
          </Button>
        ) : (
          <Button look="primary" busy={invite.running} onPress={() => void run()}>
            生成邀请码
          </Button>
        )}
      </DialogButtons>
    </Dialog>
  )
}
