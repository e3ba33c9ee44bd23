import { Button } from './button'
import { ContactFields, type Contact } from './contact-fields'

export const nobody: Contact = { name: '', title: '', phone: '', plate: '' }
const most = 20

interface ContactListProps {
  contacts: readonly Contact[]
  problemOf: (place: number, field: keyof Contact) => string | undefined
  /** What stands in the empty field of a number. */
  phoneHint?: (contact: Contact) => string | undefined
  onChange: (next: Contact[]) => void
}

/** People and how to reach them, one at least. */
export function ContactList({ contacts, problemOf, phoneHint, onChange }: ContactListProps) {
  return (
    <>
      {contacts.map((one, place) => (
        <ContactFields
          // Rows have no identity but their place; all their values are held here.
          key={place}
          place={place}
          contact={one}
          phoneHint={phoneHint?.(one)}
          problemOf={(field) => problemOf(place, field)}
          onChange={(next) => onChange(contacts.map((old, n) => (n === place ? next : old)))}
          onRemove={
            contacts.length > 1 ? () => onChange(contacts.filter((_, n) => n !== place)) : undefined
          }
        />
      ))}
      {contacts.length < most && (
        <Button wide onPress={() => onChange([...contacts, nobody])}>
          ＋ 再加一人
        </Button>
      )}
    </>
  )
}
