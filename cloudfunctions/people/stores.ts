import { collection, type Stored } from '../platform/collection'

/** Whose a phone number is; its id is the number's hash, so no number is two people's. */
export interface PhoneClaim extends Stored {
  personId: string
}
/** A one-time code; its id is the code's hash. */
export interface Invitation extends Stored {
  personId: string
  expiresAt: string
  usedAt?: string
}
/** There is a first administrator, made once. */
export interface Setup extends Stored {
  at: string
}

export const phoneClaims = collection<PhoneClaim>('phoneClaims')
export const invitations = collection<Invitation>('invitations')
export const setups = collection<Setup>('setups')
export const firstAdministrator = 'first-administrator'
