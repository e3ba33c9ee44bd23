/** Nights' backups that are kept: a week's and one more, so last week's is there while this week's is made. */
export const backupsKept = 8

/** Kept beside the nights': those that somebody asked for, which push no night out. */
export const askedBackupsKept = 2

/** Days after which some backup is to have been taken out of the cloud again: the manual says monthly. */
export const takenOutDays = 40

/** When the nightly backup is due, Shanghai time: nobody is at work, and the night's tidying is still to come. */
export const backupTime = '02:00'

/** A part is closed when it holds as much: well below what a function's memory and one upload bear. */
export const partBytes = 24 * 1024 * 1024

/** A night whose backup was given up is tried again, with so long between. */
export const attemptsOfANight = 3
export const nextAttemptMs = 3_600_000

/** A step that met a file which storage does not give fails so often before the backup goes on without it. */
export const refusedTries = 2

/** With more such files a backup is none: the trouble is with the storage. */
export const refusedAllowed = 20

/** After so many failed steps in a row a backup is given up. */
export const failuresAllowed = 5
