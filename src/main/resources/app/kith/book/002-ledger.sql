-- What passed between the user and each contact. Every row belongs to one contact and goes where that contact goes.
CREATE TABLE IF NOT EXISTS exchange(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  contact UUID NOT NULL,
  direction VARCHAR(8) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  weight INT NOT NULL,
  happened DATE NOT NULL,
  what VARCHAR(4000) NOT NULL,
  url VARCHAR(8000) NOT NULL,
  began VARCHAR(8) NOT NULL,
  state VARCHAR(8) NOT NULL,
  thanked DATE,
  answered DATE,
  origin VARCHAR(16),
  origin_id UUID,
  voided_for VARCHAR(4000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS exchange_contact ON exchange(contact, happened, state, born);
CREATE INDEX IF NOT EXISTS exchange_happened ON exchange(happened, id);
CREATE INDEX IF NOT EXISTS exchange_origin ON exchange(origin_id);

-- A conversation has a row for each person in it; those of one conversation bear the same number in together.
CREATE TABLE IF NOT EXISTS conversation(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  together UUID NOT NULL,
  contact UUID NOT NULL,
  kind VARCHAR(16) NOT NULL,
  happened DATE NOT NULL,
  minutes INT NOT NULL,
  what VARCHAR(4000) NOT NULL,
  began VARCHAR(8) NOT NULL,
  state VARCHAR(8) NOT NULL,
  voided_for VARCHAR(4000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS conversation_contact ON conversation(contact, happened, state, born);
CREATE INDEX IF NOT EXISTS conversation_happened ON conversation(happened, together);
CREATE INDEX IF NOT EXISTS conversation_together ON conversation(together);

-- Days of follow-ups are dates of ISO 8601 with blanks between.
CREATE TABLE IF NOT EXISTS ask(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  contact UUID NOT NULL,
  mine BOOLEAN NOT NULL,
  what VARCHAR(4000) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  how_long VARCHAR(4000) NOT NULL,
  state VARCHAR(16) NOT NULL,
  happened DATE NOT NULL,
  settled DATE,
  follow_ups VARCHAR(4000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS ask_contact ON ask(contact, happened, state, born);

CREATE TABLE IF NOT EXISTS mark(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  contact UUID NOT NULL,
  kind VARCHAR(24) NOT NULL,
  since DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS mark_contact ON mark(contact, kind, born);
