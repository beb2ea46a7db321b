-- Sharing. The reading list: each web page as it was kept and as far as it has been read. Tags lie in tags as JSON, the page's
-- picture by its hash in photo.
CREATE TABLE IF NOT EXISTS article(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  address VARCHAR(4000) NOT NULL,
  canonical VARCHAR(4000) NOT NULL,
  title VARCHAR(1000) NOT NULL,
  site VARCHAR(400) NOT NULL,
  author VARCHAR(400) NOT NULL,
  published DATE,
  description VARCHAR(4000) NOT NULL,
  picture VARCHAR(4000) NOT NULL,
  photo VARCHAR(64),
  language VARCHAR(35) NOT NULL,
  content VARCHAR(200000) NOT NULL,
  state VARCHAR(6) NOT NULL,
  tags VARCHAR(20000) NOT NULL,
  remark VARCHAR(20000) NOT NULL,
  fetched VARCHAR(20) NOT NULL,
  fetched_detail VARCHAR(1000) NOT NULL,
  fetched_at TIMESTAMP(3) WITH TIME ZONE,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS article_canonical ON article(canonical, born);

-- One article to one contact. The canonical address stands here too, so that nobody is sent an article twice once it has left
-- the reading list. Due is the day a share kept for later may go; sent stays empty until it has gone. Subject and content are
-- the letter as it left; step is the one that logged what a mail server accepted, which cannot be undone.
CREATE TABLE IF NOT EXISTS share(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  article UUID NOT NULL,
  canonical VARCHAR(4000) NOT NULL,
  contact UUID NOT NULL,
  letter UUID,
  exchange UUID,
  state VARCHAR(10) NOT NULL,
  due DATE,
  sent TIMESTAMP(3) WITH TIME ZONE,
  channel VARCHAR(10) NOT NULL,
  channel_note VARCHAR(1000) NOT NULL,
  message_id VARCHAR(1000) NOT NULL,
  subject VARCHAR(1000) NOT NULL,
  content VARCHAR(100000) NOT NULL,
  step BIGINT,
  replied TIMESTAMP(3) WITH TIME ZONE,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS share_contact ON share(contact, canonical, born);
CREATE INDEX IF NOT EXISTS share_article ON share(article, born);
CREATE INDEX IF NOT EXISTS share_message ON share(message_id, born);

-- What is being written about one article: the words for all, what the user is up to (telling says whether the letters say it)
-- and whether the letters ask back.
CREATE TABLE IF NOT EXISTS letter_draft(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  article UUID NOT NULL,
  words VARCHAR(20000) NOT NULL,
  up_to VARCHAR(20000) NOT NULL,
  telling BOOLEAN NOT NULL,
  asking BOOLEAN NOT NULL,
  template UUID,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS letter_draft_article ON letter_draft(article, born);

-- One letter of a draft to one contact. Subject and content are empty until the user writes them by hand; overridden names the
-- objections the user has set aside.
CREATE TABLE IF NOT EXISTS letter(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  draft UUID NOT NULL,
  contact UUID NOT NULL,
  own VARCHAR(20000) NOT NULL,
  question VARCHAR(4000) NOT NULL,
  subject VARCHAR(1000),
  content VARCHAR(100000),
  overridden VARCHAR(200) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS letter_in_draft ON letter(draft, born);
CREATE INDEX IF NOT EXISTS letter_contact ON letter(contact, born);

CREATE TABLE IF NOT EXISTS letter_template(
  id UUID PRIMARY KEY,
  born BIGINT NOT NULL,
  name VARCHAR(400) NOT NULL,
  content VARCHAR(20000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
