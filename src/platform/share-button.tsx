import { Button as WeChatButton } from '@tarojs/components'
import { Button } from '@/ui/button'
import { copyText } from './copy'

interface ShareButtonProps {
  text: string
  /** Page and query; in a browser its address is copied, in WeChat the page's useShareAppMessage says what is sent. */
  path: string
}

/** Passes a page on: WeChat asks to whom; a browser copies the link. */
export function ShareButton({ text, path }: ShareButtonProps) {
  if (process.env.TARO_ENV === 'h5') {
    const { origin, pathname } = window.location
    return (
      <Button onPress={() => void copyText(`${origin}${pathname}#${path}`, '链接已复制')}>
        {text}
      </Button>
    )
  }
  return (
    <WeChatButton
      className="pressable button button--secondary"
      hoverClass="is-held"
      openType="share"
    >
      {text}
    </WeChatButton>
  )
}
