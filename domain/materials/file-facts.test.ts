import { fileFacts } from './file-facts'

test.each([
  ['pdf', 1, 'PDF，1 KB'],
  ['docx', 1_300_000, 'Word，1.2 MB'],
  ['png', 20_480, '图片，20 KB'],
])('%s of %i bytes: %s', (format, bytes, said) => {
  expect(fileFacts(format, bytes)).toBe(said)
})
