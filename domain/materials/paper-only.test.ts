import { paperOnlyBecause } from './paper-only'

test.each([
  '关于张XX等同志任免的议案',
  '拟任命人员考察材料',
  '区人大常委会党组工作报告',
  '关于接受李XX辞去职务并免去其职务的决定（草案）',
  '关于接受张三辞去区长职务请求的决定（草案）',
  '人事事项的议案',
  '接受李四辞职请求的报告',
  '关于补选王五为区人大代表的议案',
  '关于某项工作的报告（秘密）',
  '【机密】专项报告',
  '秘密★1年',
  '关于粮食储备的报告 秘密★5年',
  '内部资料',
])('%s is only ever paper', (title) => {
  expect(paperOnlyBecause(title)).toMatch(/^标题/)
})

test.each([
  '关于全区教育工作情况的报告',
  '关于保守国家秘密法实施情况的报告',
  '区人大常委会人事任免办法（修订草案）',
  '关于商业秘密保护工作的调研报告',
  '区人民政府关于内部审计工作情况的报告',
])('%s may be a file', (title) => {
  expect(paperOnlyBecause(title)).toBeUndefined()
})
