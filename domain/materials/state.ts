/** Where a material stands on its way to the meeting. */
export const materialStateLabels = {
  listed: '待布置',
  asked: '待报送',
  received: '已收待核',
  checked: '已核对',
  packed: '已装袋',
} as const

export type MaterialState = keyof typeof materialStateLabels

export const materialStates = Object.keys(materialStateLabels) as [
  MaterialState,
  ...MaterialState[],
]

/** 布置, 收到 (a first or a new version), 核对, 退回, 装袋. */
export type MaterialAct = 'ask' | 'receive' | 'check' | 'return' | 'pack'

/** What is not named is not done. Whatever was checked or packed of an old version is so no longer. */
const after: Record<MaterialState, Partial<Record<MaterialAct, MaterialState>>> = {
  listed: { ask: 'asked', receive: 'received' },
  asked: { ask: 'asked', receive: 'received' },
  received: { receive: 'received', check: 'checked', return: 'asked' },
  checked: { receive: 'received', return: 'asked', pack: 'packed' },
  packed: { receive: 'received', return: 'asked' },
}

/** The state after an act; nothing where it cannot be done. */
export const materialAfter = (state: MaterialState, act: MaterialAct): MaterialState | undefined =>
  after[state][act]

/** Whether its owner still has to hand it in. */
export const isOwed = (state: MaterialState): boolean => state === 'listed' || state === 'asked'

/** Whether it may go to people: checked, in the version that is there now. */
export const isChecked = (state: MaterialState): boolean =>
  state === 'checked' || state === 'packed'
