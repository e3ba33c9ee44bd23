import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { ProblemBanner } from '@/ui/problem-banner'
import { attendingLabels, attendings, type Attending } from '@domain/meeting/meeting'
import type { FileShown } from './use-materials'

/** 发放: who of the audience may open it. */
export function ReleasePanel({ material, onDone }: { material: FileShown; onDone: () => void }) {
  const [to, setTo] = useState<readonly Attending[]>(
    material.releasedTo.length > 0 ? material.releasedTo : ['member'],
  )
  const release = useCommand('notices.releaseMaterial')
  const { id, revision } = material
  const run = async (those: readonly Attending[]) => {
    if (await release.run({ id, revision, to: [...those] })) onDone()
  }
  return (
    <View>
      <View className="type-small">只有这次会议通知的收件人能打开，打开的人和时间都有记录。</View>
      {attendings.map((as) => (
        <CheckRow
          key={as}
          text={as === 'member' ? '应到（组成人员）' : attendingLabels[as]}
          checked={to.includes(as)}
          onChange={(on) => setTo(on ? [...to, as] : to.filter((one) => one !== as))}
        />
      ))}
      <ProblemBanner problem={release.problem} />
      <Button
        look="primary"
        wide
        busy={release.running}
        disabled={to.length === 0}
        onPress={() => void run(to)}
      >
        发给他们
      </Button>
      {material.releasedTo.length > 0 && (
        <View style={{ marginTop: '8px' }}>
          <Button look="danger" wide onPress={() => void run([])}>
            收回，谁也打不开
          </Button>
        </View>
      )}
    </View>
  )
}
