extension Schema {
  /// Schema 2: what the finder of applications reads instead of records.
  ///
  /// Values stand as text beside their card and nowhere else, so that they go with it.
  static let finding = """
    CREATE TABLE cards (
      document INTEGER PRIMARY KEY REFERENCES documents (id),
      log INTEGER NOT NULL REFERENCES logs (id),
      record TEXT NOT NULL CHECK (length(record) > 0),
      position INTEGER NOT NULL CHECK (position >= 0),
      recorded_at INTEGER NOT NULL,
      facts TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cards_log ON cards (log);

    -- The words of 2048 neighbouring cards; each card that has the word is two bytes: its place in the stretch,
    -- and a bit that tells a word of the title.
    CREATE TABLE card_words (
      stretch INTEGER NOT NULL CHECK (stretch >= 0),
      word TEXT NOT NULL CHECK (length(word) > 0),
      cards BLOB NOT NULL CHECK (length(cards) > 0 AND length(cards) % 2 = 0),
      PRIMARY KEY (stretch, word)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE projection (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      -- How the rows of documents and cards were made; 0 before the program that writes made any.
      edition INTEGER NOT NULL CHECK (edition >= 0)
    ) STRICT;
    INSERT INTO projection VALUES (1, 0);

    -- Without an index of beginnings: a range of words answers the same question.
    DROP TABLE search;
    CREATE VIRTUAL TABLE search USING fts5 (
      record, title, body, content = 'documents', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO search (search) VALUES ('rebuild');

    """
}
