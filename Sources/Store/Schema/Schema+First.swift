extension Schema {
  /// Schema 1: logs, entries, payloads, projections, the search index, what is known of peers, and
  /// the reminders sent.
  ///
  /// Every invariant that SQLite can hold is held here, so that no program can break it.
  static let first =
    registerAndLogs + payloadsAndEntries + entriesStay + projections + searchIndex + network + reminders

  private static let registerAndLogs = """
    CREATE TABLE register (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      epoch TEXT NOT NULL CHECK (length(epoch) BETWEEN 16 AND 64 AND epoch NOT GLOB '*[^0-9a-f]*'),
      counter INTEGER NOT NULL CHECK (counter >= 0),
      -- 1 while erased bytes may still stand in the write-ahead log.
      scrubbing INTEGER NOT NULL CHECK (scrubbing IN (0, 1))
    ) STRICT;
    CREATE TRIGGER counter_grows BEFORE UPDATE OF counter ON register WHEN NEW.counter < OLD.counter
    BEGIN SELECT RAISE(ABORT, 'the counter of the generation only grows'); END;

    CREATE TABLE logs (
      id INTEGER PRIMARY KEY,
      origin TEXT NOT NULL UNIQUE CHECK (length(origin) BETWEEN 1 AND 200),
      size INTEGER NOT NULL CHECK (size >= 0),
      frontier BLOB NOT NULL
        CHECK (length(frontier) % 32 = 0 AND length(frontier) <= 2016 AND (size = 0) = (length(frontier) = 0)),
      note BLOB CHECK (length(note) > 0),
      note_size INTEGER CHECK (note_size BETWEEN 0 AND size),
      changed_at INTEGER NOT NULL CHECK (changed_at >= 0),
      frozen_at INTEGER CHECK (frozen_at >= 0),
      CHECK ((note IS NULL) = (note_size IS NULL))
    ) STRICT;
    CREATE TRIGGER log_begins_empty BEFORE INSERT ON logs WHEN NEW.size <> 0
    BEGIN SELECT RAISE(ABORT, 'a log begins without entries'); END;

    """

  private static let payloadsAndEntries = """
    CREATE TABLE payloads (
      commitment BLOB PRIMARY KEY NOT NULL CHECK (length(commitment) = 32),
      state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'erased')),
      salt BLOB CHECK (length(salt) = 16),
      bytes BLOB,
      CHECK ((state = 'present') = (salt IS NOT NULL) AND (state = 'present') = (bytes IS NOT NULL))
    ) STRICT;
    CREATE INDEX payloads_missing ON payloads (commitment) WHERE state = 'missing';
    CREATE TRIGGER erased_stays BEFORE UPDATE OF state ON payloads
    WHEN OLD.state = 'erased' AND NEW.state <> 'erased'
    BEGIN SELECT RAISE(ABORT, 'an erased payload stays erased'); END;

    CREATE TABLE entries (
      log INTEGER NOT NULL REFERENCES logs (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      -- Refers to the entry before, so that positions have no gap.
      previous INTEGER CHECK (previous IS CASE WHEN position > 0 THEN position - 1 END),
      bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4096),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      kind TEXT NOT NULL CHECK (length(kind) > 0),
      subject TEXT,
      topic TEXT,
      recorded_at INTEGER NOT NULL,
      commitment BLOB REFERENCES payloads (commitment),
      media_type TEXT,
      length INTEGER CHECK (length >= 0),
      PRIMARY KEY (log, position),
      FOREIGN KEY (log, previous) REFERENCES entries (log, position),
      CHECK ((commitment IS NULL) = (media_type IS NULL) AND (commitment IS NULL) = (length IS NULL))
    ) STRICT;
    CREATE INDEX entries_hash ON entries (hash);
    CREATE INDEX entries_kind ON entries (kind, log, position);
    CREATE INDEX entries_subject ON entries (subject, log, position) WHERE subject IS NOT NULL;
    CREATE INDEX entries_topic ON entries (topic, log, position) WHERE topic IS NOT NULL;
    CREATE INDEX entries_commitment ON entries (commitment) WHERE commitment IS NOT NULL;

    -- Roots of complete subtrees of 256^level leaves.
    CREATE TABLE subtrees (
      log INTEGER NOT NULL REFERENCES logs (id),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
      position INTEGER NOT NULL CHECK (position >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (log, level, position)
    ) STRICT, WITHOUT ROWID;

    """

  private static let entriesStay = """
    CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
    CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
    CREATE TRIGGER recorded_never_decreases BEFORE INSERT ON entries
    WHEN NEW.recorded_at <
      (SELECT recorded_at FROM entries WHERE log = NEW.log AND position = NEW.position - 1)
    BEGIN SELECT RAISE(ABORT, 'the recorded time never decreases within a log'); END;
    CREATE TRIGGER size_counts_entries BEFORE UPDATE OF size ON logs
    WHEN NEW.size <> (SELECT ifnull(max(position) + 1, 0) FROM entries WHERE log = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the size of a log is the number of its entries'); END;

    """

  private static let projections = """
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      log INTEGER NOT NULL REFERENCES logs (id),
      kind TEXT NOT NULL CHECK (length(kind) > 0),
      record TEXT NOT NULL CHECK (length(record) > 0),
      member TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 0),
      withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
      source BLOB REFERENCES payloads (commitment),
      UNIQUE (kind, record, log)
    ) STRICT;
    CREATE INDEX documents_member ON documents (member, kind, record);
    CREATE INDEX documents_log ON documents (log);
    CREATE INDEX documents_source ON documents (source) WHERE source IS NOT NULL;

    CREATE TABLE facets (
      document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      name TEXT NOT NULL CHECK (length(name) > 0),
      value TEXT NOT NULL,
      PRIMARY KEY (document, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX facets_value ON facets (name, value);

    -- Files that payloads name by their SHA-256; gone with the payload.
    CREATE TABLE files (
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      log INTEGER NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (digest, log, position),
      FOREIGN KEY (log, position) REFERENCES entries (log, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX files_entry ON files (log, position);

    """

  /// The index keeps no copy of the text: the triggers are what keeps it equal to `documents`.
  private static let searchIndex = """
    CREATE VIRTUAL TABLE search USING fts5 (
      record, title, body, content = 'documents', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    CREATE TRIGGER document_indexed AFTER INSERT ON documents BEGIN
      INSERT INTO search (rowid, record, title, body) VALUES (NEW.id, NEW.record, NEW.title, NEW.body);
    END;
    CREATE TRIGGER document_dropped AFTER DELETE ON documents BEGIN
      INSERT INTO search (search, rowid, record, title, body)
        VALUES ('delete', OLD.id, OLD.record, OLD.title, OLD.body);
    END;
    CREATE TRIGGER document_reindexed AFTER UPDATE ON documents BEGIN
      INSERT INTO search (search, rowid, record, title, body)
        VALUES ('delete', OLD.id, OLD.record, OLD.title, OLD.body);
      INSERT INTO search (rowid, record, title, body) VALUES (NEW.id, NEW.record, NEW.title, NEW.body);
    END;

    """

  private static let network = """
    CREATE TABLE peers (
      url TEXT PRIMARY KEY NOT NULL CHECK (length(url) > 0),
      name TEXT,
      last_seen INTEGER,
      last_success INTEGER,
      memory TEXT,
      last_error TEXT,
      failures INTEGER NOT NULL CHECK (failures >= 0)
    ) STRICT;

    CREATE TABLE refusals (
      id INTEGER PRIMARY KEY,
      origin TEXT,
      peer TEXT,
      code TEXT NOT NULL CHECK (length(code) > 0),
      sentence TEXT NOT NULL,
      at INTEGER NOT NULL,
      head BLOB NOT NULL CHECK (length(head) <= 4096)
    ) STRICT;

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      log INTEGER NOT NULL REFERENCES logs (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      held BLOB NOT NULL CHECK (length(held) > 0),
      offered BLOB NOT NULL CHECK (length(offered) > 0),
      seen_at INTEGER NOT NULL,
      UNIQUE (log, held, offered),
      CHECK (held <> offered)
    ) STRICT;

    """
}
