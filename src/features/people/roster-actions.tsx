import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { goTo } from '@/platform/go'
import { openFile } from '@/platform/open-file'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import './roster-actions.scss'

/** What is done with the roster as a whole; changing it is the administrator's. */
export function RosterActions({ mayChange, onAdd }: { mayChange: boolean; onAdd: () => void }) {
  const exporting = useCommand('people.exportRoster')
  const run = async () => {
    const file = await exporting.run({})
    if (file) await openFile(file.url)
    else say('没有导出，请稍后再试')
  }
  const toUnits = <Button onPress={() => goTo('/packages/people/units/index')}>届次与单位</Button>
  if (!mayChange) return toUnits
  return (
    <View className="roster-actions">
      {toUnits}
      <Button busy={exporting.running} onPress={() => void run()}>
        导出
      </Button>
      <Button onPress={onAdd}>添加人员</Button>
      <Button look="primary" onPress={() => goTo('/packages/people/import/index')}>
        导入名册
      </Button>
    </View>
  )
}
