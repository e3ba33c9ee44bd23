import { holdsWhileTyping, isPressed, meant, shownKeys, type KeyPress } from './keys'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  repeat: false,
  ...part,
})

test.each([
  ['Ctrl+S', 'Mod+S', { key: 's', code: 'KeyS', ctrlKey: true }, true],
  ['⌘S', 'Mod+S', { key: 's', code: 'KeyS', metaKey: true }, true],
  ['Ctrl+S with capitals on', 'Mod+S', { key: 'S', code: 'KeyS', ctrlKey: true }, true],
  [
    'Ctrl+Shift+S is another',
    'Mod+S',
    { key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true },
    false,
  ],
  ['S alone', 'Mod+S', { key: 's', code: 'KeyS' }, false],
  ['Ctrl+Enter', 'Mod+Enter', { key: 'Enter', ctrlKey: true }, true],
  [
    'Enter that chooses a word',
    'Mod+Enter',
    { key: 'Enter', ctrlKey: true, isComposing: true },
    false,
  ],
  ['a key the input method takes', 'J', { key: 'Process', code: 'KeyJ', keyCode: 229 }, false],
  ['J', 'J', { key: 'j', code: 'KeyJ' }, true],
  ['Ctrl+J is the browser’s', 'J', { key: 'j', code: 'KeyJ', ctrlKey: true }, false],
  ['Alt+↑', 'Alt+ArrowUp', { key: 'ArrowUp', altKey: true }, true],
  ['↑', 'Alt+ArrowUp', { key: 'ArrowUp' }, false],
  ['F8', 'F8', { key: 'F8' }, true],
  ['Shift+F8 is another', 'F8', { key: 'F8', shiftKey: true }, false],
  ['Shift+F8', 'Shift+F8', { key: 'F8', shiftKey: true }, true],
  ['?', '?', { key: '?', shiftKey: true }, true],
  ['a full-width ?', '?', { key: '？', shiftKey: true }, true],
])('%s', (_, keys, part, expected) => {
  expect(isPressed(keys, press(part))).toBe(expected)
})

test.each([
  ['Mod+S', true],
  ['Alt+ArrowUp', true],
  ['Shift+F8', true],
  ['J', false],
  ['?', false],
  ['Escape', false],
])('%s while typing', (keys, expected) => {
  expect(holdsWhileTyping(keys)).toBe(expected)
})

test.each([
  ['Mod+S', 'Ctrl+S', '⌘S'],
  ['Alt+ArrowUp', 'Alt+↑', '⌥↑'],
  ['Shift+F8', 'Shift+F8', '⇧F8'],
])('%s is shown', (keys, elsewhere, onMac) => {
  expect([shownKeys(keys, false), shownKeys(keys, true)]).toEqual([elsewhere, onMac])
})

const offers = [
  { keys: ['Mod+Enter'], says: 'approve' },
  { keys: ['F8'], says: 'next mark', repeats: true },
  { keys: ['J'], says: 'next story' },
]
const ctrlEnter = { key: 'Enter', ctrlKey: true }

test.each<[string, Partial<KeyPress>, boolean, string | undefined, boolean | undefined]>([
  ['pressed', ctrlEnter, false, 'approve', false],
  ['held down: not a second time', { ...ctrlEnter, repeat: true }, false, 'approve', true],
  ['held down, from mark to mark', { key: 'F8', repeat: true }, false, 'next mark', false],
  ['a letter while typing', { key: 'j', code: 'KeyJ' }, true, undefined, undefined],
  ['a chord while typing', ctrlEnter, true, 'approve', false],
  ['nothing of this screen', { key: 'Enter' }, false, undefined, undefined],
])('%s', (_, part, typing, says, held) => {
  const found = meant(offers, press(part), typing)
  expect([found?.one.says, found?.held]).toEqual([says, held])
})
