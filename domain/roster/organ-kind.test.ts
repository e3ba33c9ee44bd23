import { organKindOf } from './organ-kind'

test.each([
  ['XX区人民政府', 'government'],
  ['区人民政府办公室', 'government'],
  ['区监察委员会', 'supervision'],
  ['区人民法院', 'court'],
  ['区人民检察院', 'procuratorate'],
  ['区教育局', 'department'],
  ['区发展和改革委员会', 'department'],
  ['区人大常委会法制工作室', 'committeeOffice'],
  ['区人大和平街道工委', 'subdistrict'],
  ['区人大常委会和平街道工作委员会', 'subdistrict'],
  ['区工商联', 'other'],
])('%s is %s', (name, kind) => expect(organKindOf(name)).toBe(kind))
