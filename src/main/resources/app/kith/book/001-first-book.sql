-- The journal. A step is what one action did; its entries lie between first_entry and last_entry of journal.
CREATE TABLE IF NOT EXISTS book_info(name VARCHAR(40) PRIMARY KEY, content VARCHAR(400) NOT NULL);
CREATE TABLE IF NOT EXISTS step(
  id BIGINT PRIMARY KEY,
  kind VARCHAR(4) NOT NULL,
  state VARCHAR(6) NOT NULL,
  name_key VARCHAR(100) NOT NULL,
  name_args VARCHAR(4000) NOT NULL,
  target BIGINT,
  undone_by BIGINT,
  revision BIGINT NOT NULL,
  happened TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  first_entry BIGINT NOT NULL,
  last_entry BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS step_revision ON step(revision);
CREATE TABLE IF NOT EXISTS open_step(id BIGINT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS journal(
  id BIGINT PRIMARY KEY,
  step BIGINT NOT NULL,
  source VARCHAR(40) NOT NULL,
  row_id UUID NOT NULL,
  kind CHAR(1) NOT NULL,
  before_image VARCHAR,
  after_image VARCHAR
);
CREATE INDEX IF NOT EXISTS journal_row ON journal(row_id);

-- People. E-mails, phones, addresses, links, anniversaries, languages, custom fields and kept properties lie in details as JSON.
CREATE TABLE IF NOT EXISTS contact(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  name_written VARCHAR(1000) NOT NULL,
  name_prefix VARCHAR(1000) NOT NULL,
  given VARCHAR(1000) NOT NULL,
  middle VARCHAR(1000) NOT NULL,
  family VARCHAR(1000) NOT NULL,
  suffix VARCHAR(1000) NOT NULL,
  nickname VARCHAR(1000) NOT NULL,
  phonetic_given VARCHAR(1000) NOT NULL,
  phonetic_family VARCHAR(1000) NOT NULL,
  called VARCHAR(1000) NOT NULL,
  sort_name VARCHAR(1000) NOT NULL,
  organisation VARCHAR(1000) NOT NULL,
  department VARCHAR(1000) NOT NULL,
  title VARCHAR(1000) NOT NULL,
  met_how VARCHAR(10000) NOT NULL,
  met_where VARCHAR(1000) NOT NULL,
  met_on VARCHAR(10),
  met_through UUID,
  met_through_name VARCHAR(1000) NOT NULL,
  in_common VARCHAR(20000) NOT NULL,
  photo VARCHAR(64),
  tags VARCHAR(20000) NOT NULL,
  birthday VARCHAR(10),
  details VARCHAR(400000) NOT NULL,
  origin VARCHAR(400) NOT NULL,
  uid VARCHAR(1000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
-- Holds all that the order needs, so that a hundred thousand cards are ordered without reading them.
CREATE INDEX IF NOT EXISTS contact_sorted ON contact(sort_name, id, born);

-- Outside the journal: what contacts are ordered and matched by (a line each), made again whenever a card changes. Narrow, so
-- that all of it is soon read; without an index over it, which would make an import several times slower.
CREATE TABLE IF NOT EXISTS contact_key(
  contact UUID PRIMARY KEY,
  sort_organisation VARCHAR(1000) NOT NULL,
  content VARCHAR(400000) NOT NULL
);
CREATE TABLE IF NOT EXISTS photo(hash VARCHAR(64) PRIMARY KEY, content VARBINARY(200000) NOT NULL, width INT NOT NULL, height INT NOT NULL);

CREATE TABLE IF NOT EXISTS note(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  contact UUID NOT NULL,
  noted DATE NOT NULL,
  content VARCHAR(100000) NOT NULL,
  pinned BOOLEAN NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS note_contact ON note(contact, noted, born);

CREATE TABLE IF NOT EXISTS saved_search(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  called VARCHAR(200) NOT NULL,
  query VARCHAR(2000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
