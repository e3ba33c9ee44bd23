/**
 * The files that a backup lacks and that one of those kept beside it did not lack, by their names: how many are gone says
 * nothing where one went and another came back.
 */
export function newlyMissing(
  missing: readonly string[],
  ofOthers: readonly (readonly string[])[],
): string[] {
  const others = ofOthers.map((one) => new Set(one))
  return missing.filter((id) => others.some((other) => !other.has(id)))
}
