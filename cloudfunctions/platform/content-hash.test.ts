import { contentHash } from './content-hash'

const story = (fileId: string) => ({ title: '会议', blocks: [{ kind: 'image', fileId }] })
const hash = contentHash(story('cloud://a-1.6578-a/stories/x.png'))

test('content is the same wherever its pictures are kept', () => {
  expect(contentHash(story('cloud://b-2.6578-b/stories/x.png'))).toBe(hash)
})

test.each(['cloud://a-1.6578-a/stories/y.png', 'stories/x.png', ''])(
  'and another with %p',
  (fileId) => {
    expect(contentHash(story(fileId))).not.toBe(hash)
  },
)
