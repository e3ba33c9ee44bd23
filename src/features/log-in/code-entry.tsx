import { useState } from 'react'
import { goTo } from '@/platform/go'
import { canScan, scanScene } from '@/platform/scan-code'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { TextInput } from '@/ui/text-input'
import { readCode } from '@domain/desk/code'

const approvePage = (code: string) => `/packages/desk/approve/index?scene=${code}`

/** From inside the mini-program: scan the code, or type it. */
export function CodeEntry() {
  const [text, setText] = useState('')
  const code = readCode(text)
  const wrong = text.replace(/[\s-]/g, '').length >= 8 && !code

  const scan = async () => {
    const scanned = readCode((await scanScene({ orText: true })) ?? '')
    if (scanned) goTo(approvePage(scanned))
    else say('没有扫到登录码，请对准电脑屏幕再扫')
  }
  return (
    <Panel title="在电脑上登录">
      <Field
        label="登录码"
        hint="在电脑浏览器里打开工作台，码下面有 8 位字"
        problem={wrong ? '登录码是 8 位字母和数字，没有字母 I、O 和数字 0、1' : undefined}
      >
        <TextInput
          label="登录码"
          value={text}
          onInput={setText}
          placeholder="例如 ABCD 2345"
          maxLength={12}
          onConfirm={() => code && goTo(approvePage(code))}
        />
      </Field>
      <ActionRow>
        {canScan && (
          <Button look="primary" onPress={() => void scan()}>
            扫一扫
          </Button>
        )}
        <Button disabled={!code} onPress={() => code && goTo(approvePage(code))}>
          下一步
        </Button>
      </ActionRow>
    </Panel>
  )
}
