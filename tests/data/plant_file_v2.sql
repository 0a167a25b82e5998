
CREATE TABLE "past_deliveries" (
  "id" INTEGER PRIMARY KEY,
  "delivery" TEXT NOT NULL,
  "supplier" TEXT NOT NULL,
  "promised_at" INTEGER NOT NULL,
  "first_promise" INTEGER NOT NULL,
  "promises" INTEGER NOT NULL
) STRICT;
CREATE INDEX "past_deliveries_by_time" ON "past_deliveries" ("promised_at");
CREATE INDEX "past_deliveries_by_supplier" ON "past_deliveries" ("supplier", "promised_at");
CREATE TABLE "past_promises" (
  "id" INTEGER PRIMARY KEY,
  "known_at" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CHECK (kind = 'requested' OR kind = 'confirmed' OR kind = 'eta' OR kind = 'arrived'),
  "at" INTEGER NOT NULL,
  "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "kept_chunks" (
  "table" TEXT NOT NULL,
  "chunk" INTEGER NOT NULL,
  "crc" INTEGER NOT NULL,
  "columns" BLOB NOT NULL,
  PRIMARY KEY ("table", "chunk")
) STRICT;
CREATE TABLE "kept_words" (
  "first" INTEGER PRIMARY KEY,
  "crc" INTEGER NOT NULL,
  "words" BLOB NOT NULL
) STRICT;
CREATE TRIGGER "plant_insert_forgets" AFTER INSERT ON "plant"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'plant' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "plant_update_forgets" AFTER UPDATE ON "plant"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'plant' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "plant_delete_forgets" AFTER DELETE ON "plant"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'plant' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "lines_insert_forgets" AFTER INSERT ON "lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'lines' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "lines_update_forgets" AFTER UPDATE ON "lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'lines' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "lines_delete_forgets" AFTER DELETE ON "lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'lines' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "shifts_insert_forgets" AFTER INSERT ON "shifts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'shifts' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "shifts_update_forgets" AFTER UPDATE ON "shifts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'shifts' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "shifts_delete_forgets" AFTER DELETE ON "shifts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'shifts' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "calendar_exceptions_insert_forgets" AFTER INSERT ON "calendar_exceptions"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'calendar_exceptions' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "calendar_exceptions_update_forgets" AFTER UPDATE ON "calendar_exceptions"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'calendar_exceptions' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "calendar_exceptions_delete_forgets" AFTER DELETE ON "calendar_exceptions"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'calendar_exceptions' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "suppliers_insert_forgets" AFTER INSERT ON "suppliers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'suppliers' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "suppliers_update_forgets" AFTER UPDATE ON "suppliers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'suppliers' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "suppliers_delete_forgets" AFTER DELETE ON "suppliers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'suppliers' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "carriers_insert_forgets" AFTER INSERT ON "carriers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'carriers' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "carriers_update_forgets" AFTER UPDATE ON "carriers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'carriers' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "carriers_delete_forgets" AFTER DELETE ON "carriers"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'carriers' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "doors_insert_forgets" AFTER INSERT ON "doors"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'doors' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "doors_update_forgets" AFTER UPDATE ON "doors"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'doors' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "doors_delete_forgets" AFTER DELETE ON "doors"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'doors' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "door_closures_insert_forgets" AFTER INSERT ON "door_closures"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'door_closures' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "door_closures_update_forgets" AFTER UPDATE ON "door_closures"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'door_closures' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "door_closures_delete_forgets" AFTER DELETE ON "door_closures"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'door_closures' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "parts_insert_forgets" AFTER INSERT ON "parts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'parts' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "parts_update_forgets" AFTER UPDATE ON "parts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'parts' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "parts_delete_forgets" AFTER DELETE ON "parts"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'parts' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "consumption_insert_forgets" AFTER INSERT ON "consumption"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'consumption' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "consumption_update_forgets" AFTER UPDATE ON "consumption"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'consumption' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "consumption_delete_forgets" AFTER DELETE ON "consumption"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'consumption' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "stock_insert_forgets" AFTER INSERT ON "stock"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'stock' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "stock_update_forgets" AFTER UPDATE ON "stock"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'stock' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "stock_delete_forgets" AFTER DELETE ON "stock"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'stock' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "deliveries_insert_forgets" AFTER INSERT ON "deliveries"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'deliveries' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "deliveries_update_forgets" AFTER UPDATE ON "deliveries"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'deliveries' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "deliveries_delete_forgets" AFTER DELETE ON "deliveries"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'deliveries' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "delivery_lines_insert_forgets" AFTER INSERT ON "delivery_lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'delivery_lines' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "delivery_lines_update_forgets" AFTER UPDATE ON "delivery_lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'delivery_lines' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "delivery_lines_delete_forgets" AFTER DELETE ON "delivery_lines"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'delivery_lines' AND "chunk" IN (OLD.id >> 13); END;
CREATE TRIGGER "estimates_insert_forgets" AFTER INSERT ON "estimates"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'estimates' AND "chunk" IN (NEW.id >> 13); END;
CREATE TRIGGER "estimates_update_forgets" AFTER UPDATE ON "estimates"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'estimates' AND "chunk" IN (OLD.id >> 13, NEW.id >> 13); END;
CREATE TRIGGER "estimates_delete_forgets" AFTER DELETE ON "estimates"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = 'estimates' AND "chunk" IN (OLD.id >> 13); END;
