
CREATE TABLE "waiting_imports" (
  "number" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "supplier" TEXT NOT NULL,
  "differences" INTEGER NOT NULL,
  "came" TEXT NOT NULL,
  "since" INTEGER NOT NULL,
  "decided" TEXT NOT NULL
) STRICT;
CREATE TABLE "waiting_files" (
  "import" INTEGER NOT NULL,
  "place" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "written_at" INTEGER,
  "content" BLOB NOT NULL,
  PRIMARY KEY ("import", "place")
) STRICT;
