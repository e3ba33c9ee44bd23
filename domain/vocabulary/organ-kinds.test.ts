import { organsByKind, type OrganKind } from './organ-kinds'

test('organs stand kind by kind, in the order of the kinds, and no kind is empty', () => {
  const organ = (name: string, kind: OrganKind) => ({ name, kind })
  const organs = [
    organ('区教育局', 'department'),
    organ('区法院', 'court'),
    organ('区民政局', 'department'),
  ]
  expect(
    organsByKind(organs).map(({ label, options }) => [label, ...options.map(({ name }) => name)]),
  ).toEqual([
    ['区人民法院', '区法院'],
    ['政府部门', '区教育局', '区民政局'],
  ])
  expect(organsByKind([])).toEqual([])
})
