CREATE TABLE "cares" (
  "id" INTEGER PRIMARY KEY,
  "cause" TEXT NOT NULL CHECK (length("cause") <= 10000 AND instr("cause", char(0)) = 0),
  "title" TEXT NOT NULL CHECK (length("title") <= 10000 AND instr("title", char(0)) = 0),
  "state" TEXT NOT NULL CHECK ("state" IN ('new', 'seen', 'snoozed', 'done')),
  "until" INTEGER,
  "told_at" INTEGER,
  "owner" TEXT NOT NULL CHECK (length("owner") <= 10000 AND instr("owner", char(0)) = 0),
  "next_step" TEXT NOT NULL CHECK (length("next_step") <= 10000 AND instr("next_step", char(0)) = 0),
  "due" INTEGER,
  "author" TEXT NOT NULL CHECK (length("author") <= 10000 AND instr("author", char(0)) = 0),
  "known_at" INTEGER NOT NULL,
  UNIQUE ("cause")
) STRICT;
CREATE TRIGGER "cares_insert_forgets" AFTER INSERT ON "cares"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cares' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "cares_update_forgets" AFTER UPDATE ON "cares"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cares' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "cares_delete_forgets" AFTER DELETE ON "cares"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cares' AND "chunk" IN (OLD.id >> 13); END;
