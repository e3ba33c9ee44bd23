import { officesField, type TemplateFields } from './offices-field'

const fields: TemplateFields = { meetingNotice: { thing4: 'thing7', time2: '' } }

test.each([
  ['called otherwise', 'meetingNotice', 'thing4', 'thing7'],
  ['called alike', 'meetingNotice', 'thing1', 'thing1'],
  ['left empty', 'meetingNotice', 'time2', 'time2'],
  ['of a template all alike', 'task', 'thing4', 'thing4'],
  ['named as what every object has', 'constructor', 'toString', 'toString'],
])('a field %s', (_, template, name, expected) => {
  expect(officesField(fields, template, name)).toBe(expected)
})
