import { View } from '@tarojs/components'
import type { ComponentProps, ReactNode } from 'react'
import { ActionRow } from './action-row'
import { ProblemBanner } from './problem-banner'
import './action-bar.scss'

interface ActionBarProps {
  /** Why something cannot be done now; what is empty or false is left out. */
  notes?: readonly (string | false | undefined)[]
  problem: ComponentProps<typeof ProblemBanner>['problem']
  /** On a phone the buttons share the width among them. */
  even?: boolean
  children: ReactNode
}

/** What can be done now, always within reach of a thumb. */
export function ActionBar({ notes = [], problem, even = false, children }: ActionBarProps) {
  return (
    <View className={`action-bar${even ? ' action-bar--even' : ''}`}>
      {notes.map(
        (note) =>
          note && (
            <View key={note} className="action-bar__note">
              {note}
            </View>
          ),
      )}
      <ProblemBanner problem={problem} />
      <ActionRow align="end" flush>
        {children}
      </ActionRow>
    </View>
  )
}
