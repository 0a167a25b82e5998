
CREATE TABLE "messages" (
  "number" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL,
  "delivery" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "handed_on_at" INTEGER
) STRICT;
CREATE TABLE "reasons" (
  "uuid" TEXT PRIMARY KEY,
  "reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "watched_folders" (
  "folder" TEXT PRIMARY KEY,
  "applies" INTEGER NOT NULL CHECK ("applies" IN (0, 1))
) STRICT, WITHOUT ROWID;
