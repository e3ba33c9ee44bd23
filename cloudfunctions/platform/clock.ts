/** The moment, as UTC in ISO 8601. The only place where cloud code asks for the time. */
export const now = (): string => new Date().toISOString()
