import { View } from '@tarojs/components'
import type { PathStep } from './path-steps'
import './path-rail.scss'

const signs = { passed: '✓', waiting: '…', ahead: '' }
const said = { passed: '已过', waiting: '进行中', ahead: '未到' }

interface PathRailProps {
  steps: readonly PathStep[]
  /** What keeps it from going on. */
  notBecause?: string | undefined
}

/** 起草 → … → 施行 as a rail: side by side where there is room, one below the other on a phone. */
export function PathRail({ steps, notBecause }: PathRailProps) {
  return (
    <View className="path-rail">
      <View className="path-rail__steps" ariaRole="list">
        {steps.map(({ name, state, detail }) => (
          <View
            key={name}
            className={`path-step path-step--${state}`}
            ariaRole="listitem"
            ariaLabel={[name, said[state], detail].filter(Boolean).join('，')}
          >
            <View className="path-step__mark">{signs[state]}</View>
            <View className="path-step__text">
              <View className="path-step__name">{name}</View>
              {detail && <View className="path-step__detail">{detail}</View>}
            </View>
          </View>
        ))}
      </View>
      {notBecause && <View className="path-rail__because">{notBecause}</View>}
    </View>
  )
}
