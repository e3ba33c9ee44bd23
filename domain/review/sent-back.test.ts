import { noticeSentBack, storySentBack } from './sent-back'

test.each<[string | undefined, string]>([
  ['first', '初审退回'],
  ['final', '终审退回'],
  [undefined, '停发'],
])('a story sent back at %s: %s', (stage, word) => expect(storySentBack(stage)).toBe(word))

test.each<[string | undefined, string]>([
  ['check', '审核退回'],
  ['sign', '签发退回'],
  [undefined, '签发后退回'],
])('a notice sent back at %s: %s', (stage, word) => expect(noticeSentBack(stage)).toBe(word))
