-- Homes that are sessions have a join code; every home remembers when it was last opened. People have a role in a session, not only a seat,
-- and an alias.
ALTER TABLE home ADD COLUMN code TEXT;
ALTER TABLE home ADD COLUMN used_at INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX home_code ON home (code);
UPDATE home SET used_at = coalesce((SELECT max(at) FROM entry WHERE stream = home.id), created_at);

ALTER TABLE person RENAME COLUMN seat TO role;
ALTER TABLE person ADD COLUMN alias TEXT NOT NULL DEFAULT '';
