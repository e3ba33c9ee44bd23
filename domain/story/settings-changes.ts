import type { OfficeLists } from '../proofreading/office-lists'

/** 编辑部设置, as far as its changes are told. */
export interface NewsroomSettings {
  mayCombine: boolean
  reprintSources: readonly string[]
  lists: OfficeLists
}

/** What a change of the settings changed, old → new, in words: 转载来源：新增“人民网”；领导姓名职务：“王某（主任）”→“王某（党组书记）”. */
export function settingsChanges(before: NewsroomSettings, after: NewsroomSettings): string {
  const yesNo = (is: boolean) => (is ? '是' : '否')
  const combining = [before, after].map(({ mayCombine }) => yesNo(mayCombine))
  const lists = (settings: NewsroomSettings) => linesOf(settings)
  const old = lists(before)
  return [
    ...(combining[0] === combining[1] ? [] : [`允许一人审多个环节：${combining.join('→')}`]),
    ...Object.entries(lists(after)).flatMap(([name, lines]) =>
      listChanges(name, old[name] ?? new Map<string, string>(), lines),
    ),
  ].join('；')
}

/** Each list by the words its entries are known by, and the whole entry as it would stand on paper. */
function linesOf({ reprintSources, lists }: NewsroomSettings): Record<string, Map<string, string>> {
  const alone = (words: readonly string[]) => new Map(words.map((word) => [word, word]))
  return {
    固定表述: new Map(
      lists.formulations.map(({ text, wrong, from, until }) => [
        text,
        withNotes(text, [...notWritten(wrong), from && `${from}起`, until && `${until}止`]),
      ]),
    ),
    机构名称: new Map(
      lists.organs.map(({ name, wrong }) => [name, withNotes(name, notWritten(wrong))]),
    ),
    领导姓名职务: new Map(lists.leaders.map(({ name, title }) => [name, withNotes(name, [title])])),
    不再提示的词语: alone(lists.accepted),
    转载来源: alone(reprintSources),
  }
}

function listChanges(
  name: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const added = [...after].filter(([key]) => !before.has(key)).map(([, line]) => line)
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, line]) => line)
  const changed = [...after].flatMap(([key, line]) => {
    const was = before.get(key)
    return was === undefined || was === line ? [] : [`“${was}”→“${line}”`]
  })
  const stayed = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...one.keys()].filter((key) => other.has(key)).join('、')
  const order = [stayed(before, after), stayed(after, before)]
  return [
    ...(added.length > 0 ? [`新增${quoted(added)}`] : []),
    ...(removed.length > 0 ? [`移除${quoted(removed)}`] : []),
    ...changed,
    ...(order[0] === order[1] ? [] : [`顺序 ${order.join('→')}`]),
  ].map((change) => `${name}：${change}`)
}

const notWritten = (wrong: readonly string[] = []) =>
  wrong.length > 0 ? [`不作：${wrong.join('、')}`] : []

const withNotes = (words: string, notes: readonly (string | undefined)[]) => {
  const said = notes.filter(Boolean).join('，')
  return said ? `${words}（${said}）` : words
}

const quoted = (lines: readonly string[]) => lines.map((line) => `“${line}”`).join('、')
