import { connect, type Connection } from './connection'

/**
 * Documents are EJSON text; every index entry, that of `_id` included, is a row of `entries` whose
 * key sorts as MongoDB sorts. `seq` is the order of insertion and is never used again.
 */
const tables = `
CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS indexes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, name TEXT NOT NULL,
  keys TEXT NOT NULL, is_unique INTEGER NOT NULL, multikey INTEGER NOT NULL DEFAULT 0,
  UNIQUE (collection, name));
CREATE TABLE IF NOT EXISTS documents (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL,
  version INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS documents_by_collection ON documents (collection);
CREATE TABLE IF NOT EXISTS entries (
  index_id INTEGER NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (index_id, key, seq)) WITHOUT ROWID;
`

/** FULL: a commit is on disk before it is acknowledged, so neither kill -9 nor a power cut loses it. */
export function openFile(file: string): Connection {
  const connection = connect(file)
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  connection.exec(tables)
  return connection
}
