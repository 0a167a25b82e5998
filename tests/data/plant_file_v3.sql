CREATE TABLE "requirements" (
  "id" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "order" TEXT NOT NULL CHECK (length("order") <= 10000 AND instr("order", char(0)) = 0),
  "order_line" TEXT NOT NULL CHECK (length("order_line") <= 10000 AND instr("order_line", char(0)) = 0),
  "required_at" INTEGER NOT NULL,
  "precision" TEXT NOT NULL CHECK (length("precision") <= 10000 AND instr("precision", char(0)) = 0),
  "quantity" INTEGER NOT NULL CHECK ("quantity" >= 0),
  "cum_quantity" INTEGER CHECK ("cum_quantity" >= 0),
  "commitment" TEXT NOT NULL CHECK (length("commitment") <= 10000 AND instr("commitment", char(0)) = 0),
  "release" TEXT NOT NULL CHECK (length("release") <= 10000 AND instr("release", char(0)) = 0),
  "jis" TEXT NOT NULL CHECK (length("jis") <= 10000 AND instr("jis", char(0)) = 0),
  "vehicle" TEXT NOT NULL CHECK (length("vehicle") <= 10000 AND instr("vehicle", char(0)) = 0),
  "document" TEXT NOT NULL CHECK (length("document") <= 10000 AND instr("document", char(0)) = 0),
  "known_at" INTEGER NOT NULL,
  UNIQUE ("supplier", "part", "line", "order", "order_line", "required_at", "commitment", "jis", "document")
) STRICT;
CREATE TRIGGER "requirements_insert_forgets" AFTER INSERT ON "requirements"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'requirements' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "requirements_update_forgets" AFTER UPDATE ON "requirements"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'requirements' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "requirements_delete_forgets" AFTER DELETE ON "requirements"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'requirements' AND "chunk" IN (OLD.id >> 13); END;
CREATE TABLE "cumulatives" (
  "id" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('shipped', 'received')),
  "known_at" INTEGER NOT NULL,
  "quantity" INTEGER NOT NULL CHECK ("quantity" >= 0),
  "counts_from" INTEGER,
  "document" TEXT NOT NULL CHECK (length("document") <= 10000 AND instr("document", char(0)) = 0),
  UNIQUE ("supplier", "part", "kind", "known_at", "document")
) STRICT;
CREATE TRIGGER "cumulatives_insert_forgets" AFTER INSERT ON "cumulatives"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cumulatives' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "cumulatives_update_forgets" AFTER UPDATE ON "cumulatives"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cumulatives' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "cumulatives_delete_forgets" AFTER DELETE ON "cumulatives"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'cumulatives' AND "chunk" IN (OLD.id >> 13); END;
CREATE TABLE "part_aliases" (
  "id" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "alias" TEXT NOT NULL CHECK (length("alias") <= 10000 AND instr("alias", char(0)) = 0),
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  UNIQUE ("supplier", "alias")
) STRICT;
CREATE TRIGGER "part_aliases_insert_forgets" AFTER INSERT ON "part_aliases"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'part_aliases' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "part_aliases_update_forgets" AFTER UPDATE ON "part_aliases"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'part_aliases' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "part_aliases_delete_forgets" AFTER DELETE ON "part_aliases"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'part_aliases' AND "chunk" IN (OLD.id >> 13); END;
CREATE TABLE "tolerances" (
  "id" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "over_pct" REAL,
  "under_pct" REAL,
  "early_min" INTEGER,
  "late_min" INTEGER,
  UNIQUE ("supplier", "part")
) STRICT;
CREATE TRIGGER "tolerances_insert_forgets" AFTER INSERT ON "tolerances"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'tolerances' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "tolerances_update_forgets" AFTER UPDATE ON "tolerances"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'tolerances' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "tolerances_delete_forgets" AFTER DELETE ON "tolerances"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'tolerances' AND "chunk" IN (OLD.id >> 13); END;
