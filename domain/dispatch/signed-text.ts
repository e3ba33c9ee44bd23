/** Who signed, as it is shown and filed: a signature by another, or on the phone, always says so. */
export function signedText(
  { via, by }: { via: 'self' | 'agent' | 'phone'; by: { name: string } },
  recipient: 'person' | 'organ',
): string {
  switch (via) {
    case 'self':
      return recipient === 'organ' ? `${by.name}签收` : '本人签收'
    case 'agent':
      return `由${by.name}代签`
    case 'phone':
      return `电话确认，${by.name}记录`
  }
}
