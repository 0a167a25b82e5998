CREATE TABLE "plant" (
  "id" INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL CHECK (length("key") <= 10000 AND instr("key", char(0)) = 0),
  "value" TEXT NOT NULL CHECK (length("value") <= 10000 AND instr("value", char(0)) = 0),
  UNIQUE ("key")
) STRICT;
CREATE TABLE "lines" (
  "id" INTEGER PRIMARY KEY,
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "name" TEXT NOT NULL CHECK (length("name") <= 10000 AND instr("name", char(0)) = 0),
  UNIQUE ("line")
) STRICT;
CREATE TABLE "shifts" (
  "id" INTEGER PRIMARY KEY,
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "shift" TEXT NOT NULL CHECK (length("shift") <= 10000 AND instr("shift", char(0)) = 0),
  "weekdays" TEXT NOT NULL CHECK (length("weekdays") <= 10000 AND instr("weekdays", char(0)) = 0),
  "start" TEXT NOT NULL CHECK (length("start") <= 10000 AND instr("start", char(0)) = 0),
  "end" TEXT NOT NULL CHECK (length("end") <= 10000 AND instr("end", char(0)) = 0),
  "breaks" TEXT NOT NULL CHECK (length("breaks") <= 10000 AND instr("breaks", char(0)) = 0),
  "valid_from" TEXT NOT NULL CHECK (length("valid_from") <= 10000 AND instr("valid_from", char(0)) = 0),
  "valid_to" TEXT NOT NULL CHECK (length("valid_to") <= 10000 AND instr("valid_to", char(0)) = 0),
  UNIQUE ("line", "shift", "weekdays", "start", "valid_from")
) STRICT;
CREATE TABLE "calendar_exceptions" (
  "id" INTEGER PRIMARY KEY,
  "date" TEXT NOT NULL CHECK (length("date") <= 10000 AND instr("date", char(0)) = 0),
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('closed', 'shift', 'down')),
  "start" TEXT NOT NULL CHECK (length("start") <= 10000 AND instr("start", char(0)) = 0),
  "end" TEXT NOT NULL CHECK (length("end") <= 10000 AND instr("end", char(0)) = 0),
  "breaks" TEXT NOT NULL CHECK (length("breaks") <= 10000 AND instr("breaks", char(0)) = 0),
  "note" TEXT NOT NULL CHECK (length("note") <= 10000 AND instr("note", char(0)) = 0),
  UNIQUE ("date", "line", "kind", "start")
) STRICT;
CREATE TABLE "suppliers" (
  "id" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "name" TEXT NOT NULL CHECK (length("name") <= 10000 AND instr("name", char(0)) = 0),
  "short_name" TEXT NOT NULL CHECK (length("short_name") <= 10000 AND instr("short_name", char(0)) = 0),
  "aliases" TEXT NOT NULL CHECK (length("aliases") <= 10000 AND instr("aliases", char(0)) = 0),
  "contact" TEXT NOT NULL CHECK (length("contact") <= 10000 AND instr("contact", char(0)) = 0),
  "phone" TEXT NOT NULL CHECK (length("phone") <= 10000 AND instr("phone", char(0)) = 0),
  "email" TEXT NOT NULL CHECK (length("email") <= 10000 AND instr("email", char(0)) = 0),
  "language" TEXT NOT NULL CHECK (length("language") <= 10000 AND instr("language", char(0)) = 0),
  "time_zone" TEXT NOT NULL CHECK (length("time_zone") <= 10000 AND instr("time_zone", char(0)) = 0),
  "country" TEXT NOT NULL CHECK (length("country") <= 10000 AND instr("country", char(0)) = 0),
  "latitude" REAL,
  "longitude" REAL,
  "transit_min" INTEGER,
  UNIQUE ("supplier")
) STRICT;
CREATE TABLE "carriers" (
  "id" INTEGER PRIMARY KEY,
  "carrier" TEXT NOT NULL CHECK (length("carrier") <= 10000 AND instr("carrier", char(0)) = 0),
  "name" TEXT NOT NULL CHECK (length("name") <= 10000 AND instr("name", char(0)) = 0),
  "scac" TEXT NOT NULL CHECK (length("scac") <= 10000 AND instr("scac", char(0)) = 0),
  "contact" TEXT NOT NULL CHECK (length("contact") <= 10000 AND instr("contact", char(0)) = 0),
  "phone" TEXT NOT NULL CHECK (length("phone") <= 10000 AND instr("phone", char(0)) = 0),
  UNIQUE ("carrier")
) STRICT;
CREATE TABLE "doors" (
  "id" INTEGER PRIMARY KEY,
  "door" TEXT NOT NULL CHECK (length("door") <= 10000 AND instr("door", char(0)) = 0),
  "hall" TEXT NOT NULL CHECK (length("hall") <= 10000 AND instr("hall", char(0)) = 0),
  "kind" TEXT NOT NULL CHECK (length("kind") <= 10000 AND instr("kind", char(0)) = 0),
  "weekdays" TEXT NOT NULL CHECK (length("weekdays") <= 10000 AND instr("weekdays", char(0)) = 0),
  "opens" TEXT NOT NULL CHECK (length("opens") <= 10000 AND instr("opens", char(0)) = 0),
  "closes" TEXT NOT NULL CHECK (length("closes") <= 10000 AND instr("closes", char(0)) = 0),
  "note" TEXT NOT NULL CHECK (length("note") <= 10000 AND instr("note", char(0)) = 0),
  UNIQUE ("door")
) STRICT;
CREATE TABLE "door_closures" (
  "id" INTEGER PRIMARY KEY,
  "door" TEXT NOT NULL CHECK (length("door") <= 10000 AND instr("door", char(0)) = 0),
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  "reason" TEXT NOT NULL CHECK (length("reason") <= 10000 AND instr("reason", char(0)) = 0),
  UNIQUE ("door", "from")
) STRICT;
CREATE TABLE "parts" (
  "id" INTEGER PRIMARY KEY,
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "description" TEXT NOT NULL CHECK (length("description") <= 10000 AND instr("description", char(0)) = 0),
  "unit" TEXT NOT NULL CHECK (length("unit") <= 10000 AND instr("unit", char(0)) = 0),
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "supplier_part" TEXT NOT NULL CHECK (length("supplier_part") <= 10000 AND instr("supplier_part", char(0)) = 0),
  "pack_qty" INTEGER CHECK ("pack_qty" >= 0),
  "low_cover_h" REAL,
  "safety_stock" INTEGER CHECK ("safety_stock" >= 0),
  "dock_to_line_min" INTEGER,
  "jis" INTEGER NOT NULL CHECK ("jis" IN (0, 1)),
  UNIQUE ("part")
) STRICT;
CREATE TABLE "consumption" (
  "id" INTEGER PRIMARY KEY,
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  "quantity" INTEGER NOT NULL CHECK ("quantity" >= 0),
  UNIQUE ("part", "line", "from", "to")
) STRICT;
CREATE TABLE "stock" (
  "id" INTEGER PRIMARY KEY,
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('unrestricted', 'quality', 'blocked')),
  "quantity" INTEGER NOT NULL,
  "counted_at" INTEGER NOT NULL,
  UNIQUE ("part", "line", "kind")
) STRICT;
CREATE TABLE "deliveries" (
  "id" INTEGER PRIMARY KEY,
  "delivery" TEXT NOT NULL CHECK (length("delivery") <= 10000 AND instr("delivery", char(0)) = 0),
  "supplier" TEXT NOT NULL CHECK (length("supplier") <= 10000 AND instr("supplier", char(0)) = 0),
  "carrier" TEXT NOT NULL CHECK (length("carrier") <= 10000 AND instr("carrier", char(0)) = 0),
  "door" TEXT NOT NULL CHECK (length("door") <= 10000 AND instr("door", char(0)) = 0),
  "slot_start" INTEGER,
  "slot_end" INTEGER,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'in_transit', 'arrived', 'unloading', 'received', 'refused', 'no_show', 'cancelled')),
  "required_at" INTEGER,
  "asn" TEXT NOT NULL CHECK (length("asn") <= 10000 AND instr("asn", char(0)) = 0),
  "plate" TEXT NOT NULL CHECK (length("plate") <= 10000 AND instr("plate", char(0)) = 0),
  "arrived_at" INTEGER,
  "unloading_at" INTEGER,
  "received_at" INTEGER,
  "on_hold" INTEGER NOT NULL CHECK ("on_hold" IN (0, 1)),
  "hold_reason" TEXT NOT NULL CHECK (length("hold_reason") <= 10000 AND instr("hold_reason", char(0)) = 0),
  "locked" INTEGER NOT NULL CHECK ("locked" IN (0, 1)),
  "note" TEXT NOT NULL CHECK (length("note") <= 10000 AND instr("note", char(0)) = 0),
  UNIQUE ("delivery")
) STRICT;
CREATE TABLE "delivery_lines" (
  "id" INTEGER PRIMARY KEY,
  "delivery" TEXT NOT NULL CHECK (length("delivery") <= 10000 AND instr("delivery", char(0)) = 0),
  "line_no" TEXT NOT NULL CHECK (length("line_no") <= 10000 AND instr("line_no", char(0)) = 0),
  "part" TEXT NOT NULL CHECK (length("part") <= 10000 AND instr("part", char(0)) = 0),
  "quantity" INTEGER NOT NULL CHECK ("quantity" >= 0),
  "unit" TEXT NOT NULL CHECK (length("unit") <= 10000 AND instr("unit", char(0)) = 0),
  "received_quantity" INTEGER CHECK ("received_quantity" >= 0),
  "line" TEXT NOT NULL CHECK (length("line") <= 10000 AND instr("line", char(0)) = 0),
  "order" TEXT NOT NULL CHECK (length("order") <= 10000 AND instr("order", char(0)) = 0),
  "order_line" TEXT NOT NULL CHECK (length("order_line") <= 10000 AND instr("order_line", char(0)) = 0),
  "lot" TEXT NOT NULL CHECK (length("lot") <= 10000 AND instr("lot", char(0)) = 0),
  "expires_on" TEXT NOT NULL CHECK (length("expires_on") <= 10000 AND instr("expires_on", char(0)) = 0),
  "jis_from" TEXT NOT NULL CHECK (length("jis_from") <= 10000 AND instr("jis_from", char(0)) = 0),
  "jis_to" TEXT NOT NULL CHECK (length("jis_to") <= 10000 AND instr("jis_to", char(0)) = 0),
  "packages" TEXT NOT NULL CHECK (length("packages") <= 10000 AND instr("packages", char(0)) = 0),
  "on_hold" INTEGER NOT NULL CHECK ("on_hold" IN (0, 1)),
  "hold_reason" TEXT NOT NULL CHECK (length("hold_reason") <= 10000 AND instr("hold_reason", char(0)) = 0),
  UNIQUE ("delivery", "line_no")
) STRICT;
CREATE TABLE "estimates" (
  "id" INTEGER PRIMARY KEY,
  "delivery" TEXT NOT NULL CHECK (length("delivery") <= 10000 AND instr("delivery", char(0)) = 0),
  "known_at" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('requested', 'confirmed', 'eta')),
  "at" INTEGER NOT NULL,
  "source" TEXT NOT NULL CHECK (length("source") <= 10000 AND instr("source", char(0)) = 0),
  "author" TEXT NOT NULL CHECK (length("author") <= 10000 AND instr("author", char(0)) = 0),
  UNIQUE ("delivery", "known_at", "kind", "at", "source")
) STRICT;

CREATE TABLE "journal" (
  "seq" INTEGER PRIMARY KEY,
  "uuid" TEXT NOT NULL UNIQUE,
  "based_on" INTEGER NOT NULL,
  "label" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "undoes" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "changes" BLOB NOT NULL,
  "checksum" TEXT NOT NULL CHECK (length("checksum") = 64)
) STRICT;
CREATE TABLE "first_slots" (
  "delivery" TEXT PRIMARY KEY,
  "slot_start" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER "journal_is_never_changed" BEFORE UPDATE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER "journal_is_never_cut" BEFORE DELETE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE "layouts" (
  "supplier" TEXT NOT NULL,
  "header_key" TEXT NOT NULL,
  "mapping" TEXT NOT NULL,
  PRIMARY KEY ("supplier", "header_key")
) STRICT, WITHOUT ROWID;
CREATE TABLE "seen_files" (
  "sha256" TEXT PRIMARY KEY CHECK (length("sha256") = 64),
  "name" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "prints" (
  "day" TEXT NOT NULL,
  "door" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "printed_at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "content" TEXT NOT NULL,
  PRIMARY KEY ("day", "door", "version")
) STRICT;
