import { isFields, type Fields, type Value } from './ejson'
import { invalidParameter, requestFailed } from './failures'
import { updateOperators } from './update-operators'

/** Applies `{"$set":{…},"$inc":{…}}` to a document of its own. Throws a WireError and leaves no half-done copy behind. */
export function applyUpdate(document: Fields, update: Fields): Fields {
  for (const [name, paths] of Object.entries(update)) {
    const operator = updateOperators[name]
    for (const [path, operand] of Object.entries(paths as Fields))
      operator?.(document, path, operand)
  }
  return document
}

/** What `update()` sent: only operators, all known, no two on the same path. */
export function checkedUpdate(update: Value): Fields {
  if (!isFields(update) || Object.keys(update).length === 0)
    throw invalidParameter('an update must change something')
  const paths: string[] = []
  for (const [name, operands] of Object.entries(update)) {
    if (!Object.hasOwn(updateOperators, name)) throw requestFailed(`Unknown modifier: ${name}`)
    if (!isFields(operands))
      throw requestFailed(`Modifiers operate on fields but we found another type for ${name}`)
    paths.push(...Object.keys(operands))
    if (name === '$rename') paths.push(...Object.values(operands).map(String))
  }
  refuseConflicts(paths)
  return update
}

function refuseConflicts(paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const within = [...seen].find(
      (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
    )
    if (within !== undefined)
      throw requestFailed(`Updating the path '${path}' would create a conflict at '${within}'`)
    seen.add(path)
  }
}
