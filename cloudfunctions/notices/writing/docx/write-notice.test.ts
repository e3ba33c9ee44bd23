import JSZip from 'jszip'
import { noticeCancelled } from '@domain/notice/changed-notice'
import { noticeFrom } from '@domain/notice/template'
import { writeNotice } from './write-notice'

const meeting = {
  kind: 'standingCommittee' as const,
  title: '区第十八届人大常委会第十二次会议',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '区会议中心三楼会议室',
  agenda: [
    { id: 'a', title: '听取报告' },
    { id: 'b', title: '其他事项' },
  ],
  decidedBy: { text: '区第十八届人大常委会第五次主任会议' },
  audience: { groups: [], excluded: [] },
}
const units = {
  addressee: '区人大常委会组成人员',
  attendance: '出席人员：全体。',
  hasOrgans: false,
}
const content = {
  ...noticeFrom(meeting, units, '2026-12-01T02:00:00.000Z'),
  attachments: ['会议日程', '参会回执'],
}
const dated = { signed: true, datedAt: '2026-12-09T17:00:00.000Z' }

interface Shown {
  text: string
  xml: string
}

async function opened(bytes: Buffer) {
  const zip = await JSZip.loadAsync(bytes)
  const part = (name: string) => zip.file(`word/${name}`)?.async('string') ?? ''
  const xml = await part('document.xml')
  const paragraphs: Shown[] = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => ({
    xml: one,
    text: [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  }))
  const find = (start: string) => paragraphs.find(({ text }) => text.startsWith(start))?.xml ?? ''
  const section = /<w:sectPr>.*<\/w:sectPr>/s.exec(xml)?.[0] ?? ''
  return {
    section,
    paragraphs,
    find,
    settings: await part('settings.xml'),
    footer: await part('footer1.xml'),
  }
}

test('the sheet is laid out as GB/T 9704-2012 says', async () => {
  const { section, find, settings, footer } = await opened(
    await writeNotice('standingCommittee', content, dated),
  )
  // A4; 天头 37 mm, 订口 28 mm, and a type area of 156 mm × 225 mm, in twentieths of a point.
  expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(section).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(find('XX区人大常委会办公室')).toMatch(
    /w:eastAsia="方正小标宋简体".*w:color w:val="FF0000"/s,
  )
  expect(find('\u3000\u3000\u3000〔')).toContain('<w:bottom w:val="single" w:color="FF0000"')
  const title = find('关于召开')
  expect(title).toContain('w:eastAsia="方正小标宋简体"')
  expect(title).toContain('<w:sz w:val="44"/>')
  expect(title).toContain('<w:jc w:val="center"/>')
  const addressee = find('区人大常委会组成人员：')
  expect(addressee).not.toContain('<w:ind')
  expect(addressee).toContain('<w:spacing w:line="560" w:lineRule="exact"/>')
  expect(addressee).toContain('w:eastAsia="仿宋_GB2312"')
  expect(addressee).toContain('<w:sz w:val="32"/>')
  expect(find('经区第十八届')).toMatch(/<w:ind[^>]*w:firstLine="640"/)
  expect(find('一、会议时间')).toContain('w:eastAsia="黑体"')
  // The last line of text stands four characters from the edge.
  expect(find('2026年12月10日')).toContain('w:right="1280"')
  expect(settings).toContain('<w:evenAndOddHeaders')
  expect(footer).toContain('w:eastAsia="宋体"')
  expect(footer).toContain('<w:sz w:val="28"/>')
})

test('it says what the notice says, in order', async () => {
  const { paragraphs } = await opened(await writeNotice('standingCommittee', content, dated))
  expect(paragraphs.map(({ text }) => text).filter(Boolean)).toEqual([
    'XX区人大常委会办公室',
    '\u3000\u3000\u3000〔\u3000\u3000\u3000\u3000〕\u3000\u3000号',
    '关于召开区第十八届人大常委会第十二次会议的通知',
    '区人大常委会组成人员：',
    '经区第十八届人大常委会第五次主任会议决定，定于2026年12月20日（星期日）上午9:00在区会议中心三楼会议室召开区第十八届人大常委会第十二次会议。现将有关事项通知如下：',
    '一、会议时间',
    '2026年12月20日（星期日）上午9:00',
    '二、会议地点',
    '区会议中心三楼会议室',
    '三、会议议程（草案）',
    '（一）听取报告',
    '（二）其他事项',
    '四、参会范围',
    '出席人员：全体。',
    '五、有关要求',
    '请常委会组成人员妥善安排工作，准时出席会议。因特殊情况不能出席的，请在小程序说明理由，按规定履行请假手续。',
    '六、签收',
    '请于2026年12月18日（星期五）下午5:00前在小程序签收并答复能否参加。',
    '七、联系方式',
    '请与区人大常委会办公室联系，联系电话：0000-1234567。',
    '附件：1. 会议日程',
    '2. 参会回执',
    'XX区人大常委会办公室',
    '2026年12月10日',
  ])
})

test('before it is signed it says that it is not; a cancellation prints as one', async () => {
  const cancelled = noticeCancelled(content, meeting, '工作安排调整')
  const { paragraphs } = await opened(
    await writeNotice('standingCommittee', cancelled, { ...dated, signed: false }),
  )
  const texts = paragraphs.map(({ text }) => text).filter(Boolean)
  expect(texts[0]).toBe('（送审稿）')
  expect(texts[3]).toBe('关于取消区第十八届人大常委会第十二次会议的通知')
  expect(texts).toContain('特此通知。')
  expect(texts.join('')).not.toContain('附件')
})
