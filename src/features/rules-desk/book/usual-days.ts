/** Days a holder has to sign, unless the office says otherwise. */
export const usualDays = 7
