CREATE TABLE project (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE text (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    change TEXT NOT NULL,
    undoes TEXT,
    author TEXT NOT NULL,
    replica TEXT NOT NULL,
    seq INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    at TEXT NOT NULL,
    removed INTEGER NOT NULL,
    sets TEXT NOT NULL,
    parents TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_entity ON revision (entity);
CREATE INDEX revision_author ON revision (author, lamport);
CREATE INDEX revision_undo ON revision (change) WHERE undoes IS NOT NULL;
CREATE TABLE local (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE merged (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    backup TEXT NOT NULL,
    files TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE arrived (
    revision TEXT PRIMARY KEY,
    merge TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE coder (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER NOT NULL,
    "into" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE article (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    date TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    supersedes TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE variable (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    several INTEGER NOT NULL,
    "on" INTEGER NOT NULL,
    optional INTEGER NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE value (
    id TEXT PRIMARY KEY,
    variable TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    number INTEGER,
    not_applicable INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    counter_example TEXT NOT NULL,
    "into" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE actor (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    aliases TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    "into" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE batch (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    seed INTEGER NOT NULL,
    overlap INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    coder TEXT NOT NULL,
    batch TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE coding (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    coder TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    coder TEXT NOT NULL,
    memo TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_article ON annotation (article, coder);
CREATE TABLE segment (
    annotation TEXT NOT NULL,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (annotation, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    annotation TEXT NOT NULL,
    variable TEXT NOT NULL,
    number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (annotation, variable, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (
    entity TEXT NOT NULL,
    field TEXT NOT NULL,
    revision TEXT NOT NULL,
    PRIMARY KEY (entity, field, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE remark (
    id TEXT PRIMARY KEY,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_kind ON revision (kind);
