import { View } from '@tarojs/components'
import { privacyNotice } from '@/features/people/privacy-notice'
import { Frame } from '@/shell/frame'
import { PageTitle } from '@/ui/page-title'
import { Panel } from '@/ui/panel'
import { limits } from '@domain/vocabulary/limits'
import { showDay } from '@domain/dates/day'

export default function Privacy() {
  return (
    <Frame tab="me" width="reading">
      <PageTitle title="隐私说明" note={`${showDay(limits.privacyNotice)}起施行`} />
      {privacyNotice.map(({ title, text }) => (
        <Panel key={title} title={title}>
          <View className="type-body">{text}</View>
        </Panel>
      ))}
    </Frame>
  )
}
