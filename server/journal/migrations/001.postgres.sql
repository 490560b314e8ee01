-- Homes with their fence, streams of entries, scenario texts by hash, people and invitations by hash of their secret. Ids compare byte by
-- byte, and what events say is kept as it was written.
CREATE TABLE home (
  id text COLLATE "C" PRIMARY KEY,
  epoch integer NOT NULL,
  address text NOT NULL,
  created_at bigint NOT NULL,
  used_at bigint NOT NULL,
  code text COLLATE "C" UNIQUE
);

CREATE TABLE entry (
  stream text COLLATE "C" NOT NULL,
  seq integer NOT NULL,
  epoch integer NOT NULL,
  at bigint NOT NULL,
  by text NOT NULL,
  person text,
  command text,
  events text NOT NULL
);
CREATE UNIQUE INDEX entry_stream_seq ON entry (stream, seq);

CREATE TABLE scenario (
  hash text COLLATE "C" PRIMARY KEY,
  text text NOT NULL
);

CREATE TABLE person (
  rowid bigint GENERATED ALWAYS AS IDENTITY,
  id text COLLATE "C" PRIMARY KEY,
  home text COLLATE "C" NOT NULL REFERENCES home (id),
  role text NOT NULL,
  token_hash text COLLATE "C" NOT NULL UNIQUE,
  name text NOT NULL,
  alias text NOT NULL DEFAULT ''
);
CREATE INDEX person_home ON person (home);

CREATE TABLE invitation (
  hash text COLLATE "C" PRIMARY KEY,
  home text COLLATE "C" NOT NULL REFERENCES home (id),
  seat text NOT NULL,
  person text
);
CREATE INDEX invitation_home ON invitation (home);
