import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import { receiptStateLabels, type ReceiptState } from '@domain/dispatch/receipt-state'
import type { Board } from './use-board'
import './state-bar.scss'

interface StateBarProps {
  states: Board['states']
  chosen: ReceiptState | undefined
  /** Chosen again it is let go. */
  onChoose?: (state: ReceiptState | undefined) => void
}

const order: readonly ReceiptState[] = ['signed', 'read', 'pushed', 'notPushed']

/** How far a notice has come, at a glance: one bar, and its four parts in figures. */
export function StateBar({ states, chosen, onChoose }: StateBarProps) {
  const total = Math.max(
    1,
    order.reduce((sum, state) => sum + states[state], 0),
  )
  const said = order.map((state) => `${receiptStateLabels[state]} ${states[state]}`).join('，')
  return (
    <View className="state-bar">
      <View className="state-bar__bar" ariaRole="img" ariaLabel={said}>
        {order.map((state) =>
          states[state] > 0 ? (
            <View
              key={state}
              className={`state-bar__part state-bar__part--${state}`}
              style={{ width: `${(states[state] / total) * 100}%` }}
            />
          ) : null,
        )}
      </View>
      {onChoose && (
        <View className="state-bar__figures">
          {order.map((state) => (
            <Pressable
              key={state}
              className={`state-bar__figure${chosen === state ? ' is-chosen' : ''}`}
              pressed={chosen === state}
              label={`${receiptStateLabels[state]} ${states[state]} 个，只看这些`}
              onPress={() => onChoose(chosen === state ? undefined : state)}
            >
              <View className={`state-bar__count state-bar__count--${state}`}>
                <View className={`state-bar__dot state-bar__part--${state}`} />
                {states[state]}
              </View>
              <View className="state-bar__name">{receiptStateLabels[state]}</View>
            </Pressable>
          ))}
        </View>
      )}
    </View>
  )
}
