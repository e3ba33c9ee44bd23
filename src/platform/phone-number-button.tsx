import { Button as WeChatButton } from '@tarojs/components'
import { Button } from '@/ui/button'

interface PhoneNumberButtonProps {
  text: string
  busy: boolean
  /** A one-time code for the number, or nothing when the person declined. */
  onCode: (code: string | undefined) => void
}

/**
 * WeChat's own button, the only way to a verified number; it asks for the privacy guide first where
 * WeChat wants that (开放能力 getPhoneNumber, 隐私协议开发指南).
 */
export function PhoneNumberButton({ text, busy, onCode }: PhoneNumberButtonProps) {
  if (process.env.TARO_ENV === 'h5') {
    const ask = async () => {
      const response = await fetch('/client/phone-code', { method: 'POST' })
      onCode(((await response.json()) as { code?: string }).code)
    }
    return (
      <Button look="primary" wide busy={busy} onPress={() => void ask()}>
        {text}
      </Button>
    )
  }
  return (
    <WeChatButton
      className="pressable button button--primary button--wide"
      hoverClass="is-held"
      disabled={busy}
      openType="getPhoneNumber|agreePrivacyAuthorization"
      onGetPhoneNumber={({ detail }) => onCode(detail.code)}
    >
      {busy ? `${text}…` : text}
    </WeChatButton>
  )
}
