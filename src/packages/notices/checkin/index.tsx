import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { CheckedIn } from '@/features/notices/checkin/checked-in'
import { callPhone } from '@/platform/phone-call'
import { say } from '@/platform/say'
import { canScan, scanScene } from '@/platform/scan-code'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Skeleton } from '@/ui/skeleton'
import type { OutputNamed } from '@domain/operations'
import { office } from '@domain/vocabulary/office'

/** Where the code on the screen leads: to have scanned it is to check in. */
export default function CheckIn() {
  const { scene } = useRouter().params
  const { run, running, problem } = useCommand('notices.checkIn')
  const [done, setDone] = useState<OutputNamed<'notices.checkIn'>>()
  const code = scene && decodeURIComponent(scene)
  useEffect(() => {
    if (code) void run({ code }).then(setDone)
  }, [code, run])

  const scan = async () => {
    const scanned = await scanScene()
    if (scanned) setDone(await run({ code: scanned }))
    else say('没有扫到报到码，请对准会场屏幕再扫')
  }
  if (done) {
    return (
      <Frame tab="notices" width="reading">
        <CheckedIn done={done} />
        <View className="type-small">提前离会的，请告诉报到台的工作人员。</View>
      </Frame>
    )
  }
  return (
    <Frame tab="notices" width="reading">
      {running && <Skeleton rows={2} />}
      {!running && problem && <Message title={problem.says} advice={problem.next} />}
      {!running && !problem && (
        <Message
          title="会议报到"
          advice={
            canScan
              ? '会场屏幕上有报到码，点下面的按钮扫一扫。'
              : '请用手机微信扫会场屏幕上的报到码。'
          }
        />
      )}
      {canScan && !running && (
        <Button look="primary" wide onPress={() => void scan()}>
          扫码报到
        </Button>
      )}
      <View style={{ marginTop: '12px' }}>
        <Button wide onPress={() => callPhone(office.phone)}>
          打电话给办公室
        </Button>
      </View>
    </Frame>
  )
}
