import { connect, type Connection } from './connection'

/** Connections that each hold the database as it was at one moment. */
export interface Snapshots {
  take(): Connection
  release(snapshot: Connection): void
  close(): void
}

export function openSnapshots(file: string): Snapshots {
  const idle: Connection[] = []
  const busy = new Set<Connection>()
  return {
    take() {
      const connection = idle.pop() ?? connect(file)
      busy.add(connection)
      // SQLite fixes the snapshot at the first read, not at BEGIN.
      connection.exec('BEGIN')
      connection.first('SELECT COUNT(*) FROM collections')
      return connection
    },
    release(snapshot) {
      snapshot.exec('ROLLBACK')
      busy.delete(snapshot)
      idle.push(snapshot)
    },
    close() {
      for (const connection of [...busy, ...idle.splice(0)]) connection.close()
      busy.clear()
    },
  }
}
