extension Schema {
  /// What has been sent to whom: of a node's own life, not of the federation's, and never rebuilt from it.
  static let reminders = """
    CREATE TABLE digests (
      message TEXT PRIMARY KEY NOT NULL CHECK (length(message) > 0),
      recipient TEXT NOT NULL CHECK (length(recipient) > 0),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      state TEXT NOT NULL CHECK (state IN ('sending', 'sent')),
      -- The mail itself, for as long as it may have to go out again.
      bytes BLOB CHECK (length(bytes) > 0),
      at INTEGER NOT NULL,
      UNIQUE (recipient, day),
      CHECK ((state = 'sending') = (bytes IS NOT NULL))
    ) STRICT;
    CREATE TRIGGER sent_stays BEFORE UPDATE OF state ON digests WHEN OLD.state = 'sent' AND NEW.state <> 'sent'
    BEGIN SELECT RAISE(ABORT, 'what was sent stays sent'); END;
    CREATE TRIGGER sent_never_goes BEFORE DELETE ON digests WHEN OLD.state = 'sent'
    BEGIN SELECT RAISE(ABORT, 'what was sent stays sent'); END;

    CREATE TABLE reminders (
      instrument TEXT NOT NULL CHECK (length(instrument) > 0),
      anchor TEXT NOT NULL CHECK (length(anchor) > 0),
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      rung INTEGER NOT NULL,
      recipient TEXT NOT NULL CHECK (length(recipient) > 0),
      digest TEXT NOT NULL REFERENCES digests (message) ON DELETE CASCADE,
      PRIMARY KEY (instrument, anchor, date, rung, recipient)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reminders_digest ON reminders (digest);

    """
}
