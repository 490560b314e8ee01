-- Homes with their fence, streams of entries, scenario texts by hash, people and invitations by hash of their secret.
CREATE TABLE home (
  id TEXT PRIMARY KEY,
  epoch INTEGER NOT NULL,
  address TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE entry (
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  person TEXT,
  command TEXT,
  events TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_stream_seq ON entry (stream, seq);

CREATE TABLE scenario (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES home (id),
  seat TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX person_home ON person (home);

CREATE TABLE invitation (
  hash TEXT PRIMARY KEY,
  home TEXT NOT NULL REFERENCES home (id),
  seat TEXT NOT NULL,
  person TEXT
) STRICT;
CREATE INDEX invitation_home ON invitation (home);
