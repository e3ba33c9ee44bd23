import { returnClosed, returnWords, toCheck } from './return-words'

type Returning = Parameters<typeof returnWords>[0]

const attendees = [
  { name: '张三', title: '副局长', phone: '13912345678', plate: '' },
  { name: '李四', title: '科长', phone: '13800001111', plate: '' },
]
const returned = { at: '2026-12-15T02:00:00.000Z', by: '冯XX' }
const organ = (change: Partial<Returning>): Returning => ({
  attendees: [],
  returnBy: '2026-12-17T09:00:00.000Z',
  mayReturn: true,
  ...change,
})

test.each<[string, Partial<Returning>, ReturnType<typeof returnWords>]>([
  [
    'nothing sent',
    {},
    { sent: [], owing: '还没有报送，请在12月17日 17:00前报送。', press: '报送参会回执' },
  ],
  [
    'nothing sent, no deadline',
    { returnBy: undefined },
    { sent: [], owing: '还没有报送。', press: '报送参会回执' },
  ],
  ['sent', { attendees, returned }, { sent: attendees, press: '修改回执' }],
  [
    'names of the edition before',
    { attendees },
    {
      sent: [],
      owing: '还没有报送，请在12月17日 17:00前报送。上次报送的是张三、李四，请核对后重新报送。',
      press: '报送参会回执',
    },
  ],
  [
    'names of the edition before, too late',
    { attendees, mayReturn: false },
    {
      sent: [],
      owing: '还没有报送，报送时间已过，请打电话告诉办公室。',
      press: '报送参会回执',
    },
  ],
])('the card of an organ: %s', (_, change, said) =>
  expect(returnWords(organ(change))).toEqual(said),
)

test.each<[string, Partial<Returning>, string | undefined]>([
  ['empty', {}, undefined],
  ['of the edition before', { attendees }, '上次报送的是张三、李四，请核对后重新报送。'],
  ['sent of this one', { attendees, returned }, undefined],
])('the form begins: %s', (_, change, said) => expect(toCheck(organ(change))).toBe(said))

test('after its time an organ is told whether it sent one of this edition', () => {
  expect(returnClosed({ returned })).toContain('不能在这里修改')
  expect(returnClosed({ returned: undefined })).toContain('还没有报送')
})
