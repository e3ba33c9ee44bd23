import { templateId } from './template-id'

it.each<[string, Partial<Record<string, string>>, string | undefined]>([
  ['filled in', { meetingNotice: 'Tm4k8s' }, 'Tm4k8s'],
  ['left empty', { meetingNotice: '' }, undefined],
  ['blank', { meetingNotice: ' ' }, undefined],
  ['not there', {}, undefined],
])('%s', (_, ids, id) => {
  expect(templateId(ids, 'meetingNotice')).toBe(id)
})

it('knows no template by what every object has', () => {
  expect(templateId({}, 'constructor')).toBeUndefined()
})
