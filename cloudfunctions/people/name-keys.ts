/** What a person is found and sorted by: name, pinyin, initials, and the end of the phone number. */
export async function nameKeys(
  name: string,
  personId: string,
  phone: string | undefined,
): Promise<{ search: string; sortKey: string }> {
  // A dictionary of half a megabyte, needed only when a name is written.
  const { pinyinOf } = await import('./pinyin')
  const syllables = pinyinOf(name)
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  const search = [name, syllables.join(''), initials, phone?.slice(-4) ?? ''].join(' ').trim()
  return { search, sortKey: `${syllables.join(' ')} ${name} ${personId}` }
}
