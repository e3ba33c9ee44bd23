import { noticeStages } from './chain'
import { stageRows } from './stage-rows'

const wei = { id: 'w', name: '卫XX' }
const at = '2026-11-23T02:00:00.000Z'
const checked = { stage: 'check', by: wei, at, remarks: '请核对人数' }

test('passed, awaited and ahead', () => {
  expect(stageRows(noticeStages, [checked], 'sign')).toEqual([
    {
      name: 'check',
      state: 'passed',
      text: '审核 卫XX',
      detail: '11月23日 10:00',
      remarks: '请核对人数',
      photo: undefined,
    },
    { name: 'sign', state: 'waiting', text: '签发 待签发' },
  ])
  expect(stageRows(noticeStages, [], undefined).map(({ state }) => state)).toEqual([
    'ahead',
    'ahead',
  ])
})

test('a signature on paper names its day and who entered it', () => {
  const paper = { signedOn: '2026-11-22', recordedBy: { id: 'c', name: '陈XX' }, photoUrl: 'u' }
  expect(stageRows(noticeStages, [{ ...checked, paper }], 'sign')[0]).toMatchObject({
    detail: '11月23日 10:00，纸质签批 2026年11月22日，陈XX补录',
    photo: { src: 'u', alt: '签批单照片' },
  })
})
