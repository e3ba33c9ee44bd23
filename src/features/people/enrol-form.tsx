import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { goTo } from '@/platform/go'
import { PhoneNumberButton } from '@/platform/phone-number-button'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import { FirstAdministratorForm } from './first-administrator-form'
import './enrol-form.scss'

interface EnrolFormProps {
  invitation: string
  /** Nobody administers this system yet. */
  unclaimed: boolean
  onDone: () => void
}

const agreedTo = limits.privacyNotice

/** How a person becomes known: by phone number, or by an invitation code. */
export function EnrolForm({ invitation, unclaimed, onDone }: EnrolFormProps) {
  const [agreed, setAgreed] = useState(false)
  const [code, setCode] = useState(invitation)
  const byPhone = useCommand('people.enrolByPhone')
  const byInvitation = useCommand('people.enrolByInvitation')

  const whenAgreed = (act: () => void) => {
    if (agreed) act()
    else say('请先阅读并同意隐私说明')
  }
  const enrolByPhone = async (phoneCode: string | undefined) => {
    if (!phoneCode) return say('没有取得手机号，请再点一次并选择允许')
    if (await byPhone.run({ code: phoneCode, agreedTo })) onDone()
  }
  const enrolByInvitation = async () => {
    if (await byInvitation.run({ code, agreedTo })) onDone()
  }
  return (
    <>
      <Panel title="认证身份">
        <View className="type-body">
          代表、常委会组成人员、联络员和工作人员，用登记在名册上的手机号认证一次，就能收会议通知、签收和办理。公众看新闻不需要认证。
        </View>
        <View className="enrol-agree">
          <CheckRow text="我已阅读并同意隐私说明" checked={agreed} onChange={setAgreed} />
          <Button look="quiet" onPress={() => goTo('/packages/people/privacy/index')}>
            看隐私说明
          </Button>
        </View>
        <ProblemBanner problem={byPhone.problem} />
        {agreed ? (
          <PhoneNumberButton
            text="用微信手机号认证"
            busy={byPhone.running}
            onCode={(phoneCode) => void enrolByPhone(phoneCode)}
          />
        ) : (
          <Button look="primary" wide onPress={() => whenAgreed(() => undefined)}>
            用微信手机号认证
          </Button>
        )}
      </Panel>
      <Panel title="有邀请码">
        <Field label="邀请码" hint="工作人员给您的 8 位字母和数字">
          <TextInput
            label="邀请码"
            value={code}
            onInput={setCode}
            placeholder="例如 K7MW3PXQ"
            maxLength={20}
          />
        </Field>
        <ProblemBanner problem={byInvitation.problem} />
        <Button
          wide
          busy={byInvitation.running}
          disabled={!code.trim()}
          onPress={() => whenAgreed(() => void enrolByInvitation())}
        >
          用邀请码认证
        </Button>
      </Panel>
      {unclaimed && (
        <FirstAdministratorForm
          onConfirm={(act) => whenAgreed(act)}
          agreedTo={agreedTo}
          onDone={onDone}
        />
      )}
    </>
  )
}
