/** Keeping the house in order: health, alarms, backups. */
export const upkeep = {} as const
