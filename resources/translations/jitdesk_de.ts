<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>jitdesk</name>
    <message>
      <source> ({problems} more problems)</source>
      <translation> ({problems} weitere Fehler)</translation>
    </message>
    <message>
      <source> at {door}</source>
      <translation> an {door}</translation>
    </message>
    <message>
      <source> at {line}</source>
      <translation> an {line}</translation>
    </message>
    <message>
      <source> by {author}</source>
      <translation> von {author}</translation>
    </message>
    <message>
      <source> by {plain}</source>
      <translation> von {plain}</translation>
    </message>
    <message>
      <source> names no delivery, no order and no part. Add one in the file, or skip the row.</source>
      <translation> nennt weder Lieferung noch Bestellung noch Teil. Ergänzen Sie eines in der Datei, oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
      <source> · next {clock}</source>
      <translation> · nächste {clock}</translation>
    </message>
    <message>
      <source>"{alias}" is remembered as part {part}</source>
      <translation>„{alias}“ wird als Teil {part} gemerkt</translation>
    </message>
    <message>
      <source>"{alias}" is remembered as supplier {supplier}</source>
      <translation>„{alias}“ wird als Lieferant {supplier} gemerkt</translation>
    </message>
    <message>
      <source>"{cell}" may be day/month or month/day.</source>
      <translation>„{cell}“ kann Tag/Monat oder Monat/Tag sein.</translation>
    </message>
    <message>
      <source>"{door}" is none of the doors</source>
      <translation>„{door}“ ist keines der Tore</translation>
    </message>
    <message>
      <source>"{heading}" is empty</source>
      <translation>„{heading}“ ist leer</translation>
    </message>
    <message>
      <source>"{heading}" reads "{text}"</source>
      <translation>„{heading}“ lautet „{text}“</translation>
    </message>
    <message>
      <source>"{key}" is no setting of a plant ({settings}).</source>
      <translation>„{key}“ ist keine Einstellung eines Werks ({settings}).</translation>
    </message>
    <message>
      <source>"{line}" is none of the lines</source>
      <translation>„{line}“ ist keine der Linien</translation>
    </message>
    <message>
      <source>"{number}" is remembered as part {part}</source>
      <translation>„{number}“ ist als Teil {part} gemerkt</translation>
    </message>
    <message>
      <source>"{piece}" is not a break</source>
      <translation>„{piece}“ ist keine Pause</translation>
    </message>
    <message>
      <source>"{quantity}" is below 0</source>
      <translation>„{quantity}“ liegt unter 0</translation>
    </message>
    <message>
      <source>"{stripped}" has more than 3 decimals</source>
      <translation>„{stripped}“ hat mehr als 3 Nachkommastellen</translation>
    </message>
    <message>
      <source>"{stripped}" is not a date</source>
      <translation>„{stripped}“ ist kein Datum</translation>
    </message>
    <message>
      <source>"{stripped}" is not a date and time</source>
      <translation>„{stripped}“ ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
      <source>"{stripped}" is not a quantity</source>
      <translation>„{stripped}“ ist keine Menge</translation>
    </message>
    <message>
      <source>"{stripped}" is out of range</source>
      <translation>„{stripped}“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>"{stripped}" lies outside 1970 to 2199</source>
      <translation>„{stripped}“ liegt außerhalb von 1970 bis 2199</translation>
    </message>
    <message>
      <source>"{text}" can be {first} or {second}</source>
      <translation>„{text}“ kann {first} oder {second} sein</translation>
    </message>
    <message>
      <source>"{text}" does not name weekdays</source>
      <translation>„{text}“ nennt keine Wochentage</translation>
    </message>
    <message>
      <source>"{text}" does not name weekdays. Write 1-5 or 1,3,5 (1 = Monday).</source>
      <translation>„{text}“ nennt keine Wochentage. Schreiben Sie 1-5 oder 1,3,5 (1 = Montag).</translation>
    </message>
    <message>
      <source>"{text}" does not say how much of which line</source>
      <translation>„{text}“ sagt nicht, wie viel von welcher Position</translation>
    </message>
    <message>
      <source>"{text}" is below 0. Write a number from 0 on.</source>
      <translation>„{text}“ liegt unter 0. Schreiben Sie eine Zahl ab 0.</translation>
    </message>
    <message>
      <source>"{text}" is neither 1 nor 0</source>
      <translation>„{text}“ ist weder 1 noch 0</translation>
    </message>
    <message>
      <source>"{text}" is neither a time nor a door</source>
      <translation>„{text}“ ist weder eine Zeit noch ein Tor</translation>
    </message>
    <message>
      <source>"{text}" is neither yes nor no. Write 1 for yes, 0 for no.</source>
      <translation>„{text}“ ist weder ja noch nein. Schreiben Sie 1 für ja, 0 für nein.</translation>
    </message>
    <message>
      <source>"{text}" is no number from 0 on</source>
      <translation>„{text}“ ist keine Zahl ab 0</translation>
    </message>
    <message>
      <source>"{text}" is no number with at most 3 decimals. Write it like 120 or 12.5.</source>
      <translation>„{text}“ ist keine Zahl mit höchstens 3 Nachkommastellen. Schreiben Sie etwa 120 oder 12,5.</translation>
    </message>
    <message>
      <source>"{text}" is no number. Write it like 1.5.</source>
      <translation>„{text}“ ist keine Zahl. Schreiben Sie etwa 1,5.</translation>
    </message>
    <message>
      <source>"{text}" is no time zone</source>
      <translation>„{text}“ ist keine Zeitzone</translation>
    </message>
    <message>
      <source>"{text}" is no whole number. Write it like 15.</source>
      <translation>„{text}“ ist keine ganze Zahl. Schreiben Sie etwa 15.</translation>
    </message>
    <message>
      <source>"{text}" is not a break. Write it like 09:00-09:15;12:00-12:30.</source>
      <translation>„{text}“ ist keine Pause. Schreiben Sie etwa 09:00-09:15;12:00-12:30.</translation>
    </message>
    <message>
      <source>"{text}" is not a date and time. Write it like 2026-11-24 13:15.</source>
      <translation>„{text}“ ist kein Datum mit Uhrzeit. Schreiben Sie etwa 2026-11-24 13:15.</translation>
    </message>
    <message>
      <source>"{text}" is not a date.</source>
      <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
      <source>"{text}" is not a date. Write it like 2026-11-24.</source>
      <translation>„{text}“ ist kein Datum. Schreiben Sie etwa 2026-11-24.</translation>
    </message>
    <message>
      <source>"{text}" is not a number</source>
      <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
      <source>"{text}" is not a number.</source>
      <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>"{text}" is not a time</source>
      <translation>„{text}“ ist keine Zeit</translation>
    </message>
    <message>
      <source>"{text}" is not a time of day</source>
      <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message>
      <source>"{text}" is not a time of day. Write it like 06:30.</source>
      <translation>„{text}“ ist keine Uhrzeit. Schreiben Sie etwa 06:30.</translation>
    </message>
    <message>
      <source>"{text}" is not a whole number</source>
      <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
    <message>
      <source>"{text}" is not known here. It can be {words}.</source>
      <translation>„{text}“ ist hier nicht bekannt. Möglich ist {words}.</translation>
    </message>
    <message>
      <source>"{text}" is out of range</source>
      <translation>„{text}“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>"{text}" may mean {first} or {second}.</source>
      <translation>„{text}“ kann {first} oder {second} heißen.</translation>
    </message>
    <message>
      <source>"{text}" may mean {whole} or {broken}.</source>
      <translation>„{text}“ kann {whole} oder {broken} heißen.</translation>
    </message>
    <message>
      <source>"{text}" names no weekday</source>
      <translation>„{text}“ nennt keinen Wochentag</translation>
    </message>
    <message>
      <source>"{value}" is no time zone. Write it like Europe/Berlin.</source>
      <translation>„{value}“ ist keine Zeitzone. Schreiben Sie etwa Europe/Berlin.</translation>
    </message>
    <message>
      <source>"{word}" reads like "{mended}", whose letters broke on the way. It was kept as it stands.</source>
      <translation>„{word}“ liest sich wie „{mended}“, dessen Buchstaben unterwegs zerbrachen. Es blieb, wie es dasteht.</translation>
    </message>
    <message>
      <source>"{written}" is a week without its year.</source>
      <translation>„{written}“ ist eine Woche ohne Jahr.</translation>
    </message>
    <message>
      <source>"{written}" is not a calendar week.</source>
      <translation>„{written}“ ist keine Kalenderwoche.</translation>
    </message>
    <message>
      <source>"{written}" is not a time of day.</source>
      <translation>„{written}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
      <source>"{zone}" is no time zone. Write it like Europe/Berlin.</source>
      <translation>„{zone}“ ist keine Zeitzone. Schreiben Sie etwa Europe/Berlin.</translation>
    </message>
    <message>
      <source>&amp;4 weeks</source>
      <translation>&amp;4 Wochen</translation>
    </message>
    <message>
      <source>&amp;About jitdesk</source>
      <translation>Ü&amp;ber jitdesk</translation>
    </message>
    <message>
      <source>&amp;Cancel delivery</source>
      <translation>Liefer&amp;ung stornieren</translation>
    </message>
    <message>
      <source>&amp;Compact rows</source>
      <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
      <source>&amp;Confirmations…</source>
      <translation>&amp;Bestätigungen…</translation>
    </message>
    <message>
      <source>&amp;Copy what is selected</source>
      <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Day</source>
      <translation>&amp;Tag</translation>
    </message>
    <message>
      <source>&amp;Deliveries as a table…</source>
      <translation>&amp;Lieferungen als Tabelle…</translation>
    </message>
    <message>
      <source>&amp;Delivery</source>
      <translation>&amp;Lieferung</translation>
    </message>
    <message>
      <source>&amp;Dense rows</source>
      <translation>&amp;Dichte Zeilen</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Erledigt</translation>
    </message>
    <message>
      <source>&amp;Door…</source>
      <translation>&amp;Tor…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Edit this door…</source>
      <translation>Dieses Tor &amp;bearbeiten…</translation>
    </message>
    <message>
      <source>&amp;Edit this row…</source>
      <translation>Diese Zeile &amp;bearbeiten…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>E&amp;xportieren</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <source>&amp;Fit the shift</source>
      <translation>&amp;Passend zur Schicht</translation>
    </message>
    <message>
      <source>&amp;Go to date…</source>
      <translation>Zum &amp;Datum gehen…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;High contrast theme</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>&amp;Verlauf…</translation>
    </message>
    <message>
      <source>&amp;Hold or release…</source>
      <translation>S&amp;perren oder freigeben…</translation>
    </message>
    <message>
      <source>&amp;Hour</source>
      <translation>&amp;Stunde</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>&amp;Keyboard to the next region</source>
      <translation>Tastatur &amp;zum nächsten Bereich</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
      <source>&amp;Light theme</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Line down until…</source>
      <translation>&amp;Linie steht bis…</translation>
    </message>
    <message>
      <source>&amp;Load tables…</source>
      <translation>&amp;Tabellen laden…</translation>
    </message>
    <message>
      <source>&amp;Master data…</source>
      <translation>&amp;Stammdaten…</translation>
    </message>
    <message>
      <source>&amp;Messages to suppliers…</source>
      <translation>Nachrichten &amp;an Lieferanten…</translation>
    </message>
    <message>
      <source>&amp;Message…</source>
      <translation>Na&amp;chricht…</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>&amp;Verschieben</translation>
    </message>
    <message>
      <source>&amp;New delivery here…</source>
      <translation>&amp;Neue Lieferung hier…</translation>
    </message>
    <message>
      <source>&amp;New delivery…</source>
      <translation>&amp;Neue Lieferung…</translation>
    </message>
    <message>
      <source>&amp;New plant…</source>
      <translation>&amp;Neues Werk…</translation>
    </message>
    <message>
      <source>&amp;Only this supplier</source>
      <translation>N&amp;ur dieser Lieferant</translation>
    </message>
    <message>
      <source>&amp;Open plant…</source>
      <translation>Werk ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Parts…</source>
      <translation>Teile &amp;der Lieferung…</translation>
    </message>
    <message>
      <source>&amp;Part…</source>
      <translation>&amp;Teil…</translation>
    </message>
    <message>
      <source>&amp;Paste a mail or rows</source>
      <translation>&amp;Mail oder Zeilen einfügen</translation>
    </message>
    <message>
      <source>&amp;Picture of the bands…</source>
      <translation>&amp;Bild der Bänder…</translation>
    </message>
    <message>
      <source>&amp;Plan</source>
      <translation>&amp;Plan</translation>
    </message>
    <message>
      <source>&amp;Plan as it is seen…</source>
      <translation>&amp;Plan wie gezeigt…</translation>
    </message>
    <message>
      <source>&amp;Quiet doors one by one</source>
      <translation>&amp;Ruhige Tore einzeln</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Received in full…</source>
      <translation>Vollständig er&amp;halten…</translation>
    </message>
    <message>
      <source>&amp;Receiving sheets…</source>
      <translation>&amp;Annahmeblätter…</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Redo {step}</source>
      <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
      <source>&amp;Remembered columns…</source>
      <translation>&amp;Gemerkte Spalten…</translation>
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation>Anordn&amp;ung zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>Speiche&amp;rn</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
      <source>&amp;Snooze until…</source>
      <translation>Zurück&amp;stellen bis…</translation>
    </message>
    <message>
      <source>&amp;Split…</source>
      <translation>Te&amp;ilen…</translation>
    </message>
    <message>
      <source>&amp;Supplier…</source>
      <translation>&amp;Lieferant…</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>&amp;Tolerance…</source>
      <translation>&amp;Toleranz…</translation>
    </message>
    <message>
      <source>&amp;Tour</source>
      <translation>&amp;Rundgang</translation>
    </message>
    <message>
      <source>&amp;Type a time…</source>
      <translation>Zeit &amp;eingeben…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo {step}</source>
      <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
      <source>&amp;Unloading…</source>
      <translation>&amp;Entladen…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>&amp;Überwachte Ordner…</translation>
    </message>
    <message>
      <source>&amp;Week</source>
      <translation>&amp;Woche</translation>
    </message>
    <message>
      <source>* is all lines</source>
      <translation>* sind alle Linien</translation>
    </message>
    <message>
      <source>+15, 1350, wed 0700</source>
      <translation>+15, 1350, mi 0700</translation>
    </message>
    <message>
      <source>+30, 1350, may stay empty</source>
      <translation>+30, 1350, darf leer bleiben</translation>
    </message>
    <message>
      <source>, asked {clock}</source>
      <translation>, gebeten {clock}</translation>
    </message>
    <message>
      <source>, line {line_no}</source>
      <translation>, Position {line_no}</translation>
    </message>
    <message>
      <source>, line {ref}</source>
      <translation>, Position {ref}</translation>
    </message>
    <message>
      <source>, promised {clock}</source>
      <translation>, zugesagt {clock}</translation>
    </message>
    <message>
      <source>, waits for {door} until {clock}</source>
      <translation>, wartet auf {door} bis {clock}</translation>
    </message>
    <message>
      <source>0 if there is none.</source>
      <translation>0, wenn nichts da ist.</translation>
    </message>
    <message>
      <source>1 Name and time zone</source>
      <translation>1 Name und Zeitzone</translation>
    </message>
    <message>
      <source>1-min steps</source>
      <translation>1-min-Schritte</translation>
    </message>
    <message>
      <source>110, +2h or 15:05</source>
      <translation>110, +2h oder 15:05</translation>
    </message>
    <message>
      <source>1130, +30, +2h, wed 0700</source>
      <translation>1130, +30, +2h, mi 0700</translation>
    </message>
    <message>
      <source>1350, +2h, wed 0700</source>
      <translation>1350, +2h, mi 0700</translation>
    </message>
    <message>
      <source>1350, +2h, wed 0700, A2</source>
      <translation>1350, +2h, mi 0700, A2</translation>
    </message>
    <message>
      <source>1350, wed 0700</source>
      <translation>1350, mi 0700</translation>
    </message>
    <message>
      <source>2 Shifts</source>
      <translation>2 Schichten</translation>
    </message>
    <message>
      <source>2 · Ctrl N</source>
      <translation>2 · Strg N</translation>
    </message>
    <message>
      <source>24.12.2026, wed 0700, 2026-12-01</source>
      <translation>24.12.2026, mi 0700, 2026-12-01</translation>
    </message>
    <message>
      <source>3 Doors</source>
      <translation>3 Tore</translation>
    </message>
    <message>
      <source>3 · Ctrl O</source>
      <translation>3 · Strg O</translation>
    </message>
    <message>
      <source>4 Parts</source>
      <translation>4 Teile</translation>
    </message>
    <message>
      <source>4 steps: name and time zone, shifts, doors, parts. Paste from a spreadsheet.</source>
      <translation>4 Schritte: Name und Zeitzone, Schichten, Tore, Teile. Auch aus einer Tabelle eingefügt.</translation>
    </message>
    <message>
      <source>4 weeks</source>
      <translation>4 Wochen</translation>
    </message>
    <message>
      <source>8 doors, 32 deliveries and a line that stops at 14:20. Takes 3 minutes.</source>
      <translation>8 Tore, 32 Lieferungen und eine Linie, die ab 14:20 steht. Dauert 3 Minuten.</translation>
    </message>
    <message>
      <source>: "{text}" is a formula without a value. {advice}</source>
      <translation>: „{text}“ ist eine Formel ohne Wert. {advice}</translation>
    </message>
    <message>
      <source>: "{text}" is a negative quantity. {advice}</source>
      <translation>: „{text}“ ist eine negative Menge. {advice}</translation>
    </message>
    <message>
      <source>: "{text}" is an error of a formula. Correct it in the file, or skip the row.</source>
      <translation>: „{text}“ ist der Fehler einer Formel. Berichtigen Sie ihn in der Datei, oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
      <source>: "{text}" is no whole number of packages. {advice}</source>
      <translation>: „{text}“ ist keine ganze Zahl von Packstücken. {advice}</translation>
    </message>
    <message>
      <source>: "{text}" is not a time window. {advice}</source>
      <translation>: „{text}“ ist kein Zeitfenster. {advice}</translation>
    </message>
    <message>
      <source>A .jitdesk file from a colleague or a network drive.</source>
      <translation>Eine .jitdesk-Datei von Kollegen oder vom Netzlaufwerk.</translation>
    </message>
    <message>
      <source>A brace stands alone. Write places like {delivery}.</source>
      <translation>Eine geschweifte Klammer steht allein. Platzhalter schreibt man so: {delivery}.</translation>
    </message>
    <message>
      <source>A figure from 1 to 6 gives the reason; the hand-over names it. Esc leaves it open.</source>
      <translation>Eine Ziffer von 1 bis 6 nennt den Grund; er steht in der Übergabe. Esc lässt ihn offen.</translation>
    </message>
    <message>
      <source>A file could not be put away</source>
      <translation>Eine Datei ließ sich nicht ablegen</translation>
    </message>
    <message>
      <source>A file for the draft cannot be written: {strerror}. The text was copied</source>
      <translation>Für den Entwurf lässt sich keine Datei schreiben: {strerror}. Der Text wurde kopiert</translation>
    </message>
    <message>
      <source>A large step is being saved</source>
      <translation>Ein großer Schritt wird gespeichert</translation>
    </message>
    <message>
      <source>A later part of a split delivery</source>
      <translation>Späterer Teil einer geteilten Lieferung</translation>
    </message>
    <message>
      <source>A line has no parts</source>
      <translation>Eine Linie hat keine Teile</translation>
    </message>
    <message>
      <source>A line stops without it</source>
      <translation>Ohne sie steht eine Linie</translation>
    </message>
    <message>
      <source>A message is written in its supplier's language.</source>
      <translation>Eine Nachricht ist in der Sprache des Lieferanten geschrieben.</translation>
    </message>
    <message>
      <source>A negative number</source>
      <translation>Eine negative Zahl</translation>
    </message>
    <message>
      <source>A plant cannot live there</source>
      <translation>Ein Werk kann dort nicht liegen</translation>
    </message>
    <message>
      <source>A quotation mark that is opened in row {opened} is never closed: it was read as text.</source>
      <translation>Ein Anführungszeichen aus Zeile {opened} wird nie geschlossen: Es wurde als Text gelesen.</translation>
    </message>
    <message>
      <source>A row is missing</source>
      <translation>Eine Zeile fehlt</translation>
    </message>
    <message>
      <source>A share cannot keep the plant file whole when two people write to it</source>
      <translation>Eine Freigabe hält die Werksdatei nicht heil, wenn zwei Leute schreiben</translation>
    </message>
    <message>
      <source>A supplier's list is far smaller. Check that it is the right file.</source>
      <translation>Die Liste eines Lieferanten ist viel kleiner. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <source>A truck cannot start in the past. Dropping here changes nothing.</source>
      <translation>Ein Lkw kann nicht in der Vergangenheit beginnen. Ablegen ändert hier nichts.</translation>
    </message>
    <message>
      <source>A value cannot be kept</source>
      <translation>Ein Wert lässt sich nicht speichern</translation>
    </message>
    <message>
      <source>A watched folder cannot be read</source>
      <translation>Ein überwachter Ordner ist nicht lesbar</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>About jitdesk</source>
      <translation>Über jitdesk</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept it anyway: the truck is late either way.</source>
      <translation>Trotzdem übernehmen: Der Lkw kommt so oder so zu spät.</translation>
    </message>
    <message>
      <source>Accept {count}</source>
      <translation>{count} annehmen</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} rows</source>
      <translation>
        <numerusform>{n} Zeile annehmen</numerusform>
        <numerusform>{n} Zeilen annehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>Neu anlegen</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <source>Afterwards: {what}. One undo step brings everything back.</source>
      <translation>Danach: {what}. Ein Schritt zurück stellt alles wieder her.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All &amp;tables of the plant…</source>
      <translation>Alle &amp;Tabellen des Werks…</translation>
    </message>
    <message>
      <source>All deliveries</source>
      <translation>Alle Lieferungen</translation>
    </message>
    <message>
      <source>All deliveries as a &amp;list</source>
      <translation>Alle Lieferungen als L&amp;iste</translation>
    </message>
    <message>
      <source>All doors</source>
      <translation>Alle Tore</translation>
    </message>
    <message>
      <source>All lines</source>
      <translation>Alle Linien</translation>
    </message>
    <message>
      <source>All times of the plant are shown and typed in it.</source>
      <translation>Alle Zeiten des Werks werden darin gezeigt und eingegeben.</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Auch bekannt als</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>An empty cell</source>
      <translation>Eine leere Zelle</translation>
    </message>
    <message>
      <source>An unknown word</source>
      <translation>Ein unbekanntes Wort</translation>
    </message>
    <message>
      <source>And {n} more.</source>
      <translation>Und {n} weitere.</translation>
    </message>
    <message>
      <source>Another advice announced it</source>
      <translation>Ein anderes Avis hat sie angekündigt</translation>
    </message>
    <message>
      <source>Another part comes</source>
      <translation>Ein anderes Teil kommt</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>Arran&amp;ge rows</source>
      <translation>Zeilen &amp;ordnen</translation>
    </message>
    <message>
      <source>Arri&amp;ved…</source>
      <translation>An&amp;gekommen…</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>Ankunft</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <source>Arrived {clock}</source>
      <translation>Angekommen {clock}</translation>
    </message>
    <message>
      <source>As exactly as</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>As it stands, no line stops.</source>
      <translation>Nach jetzigem Stand steht keine Linie.</translation>
    </message>
    <message>
      <source>As it stands: {stop}</source>
      <translation>Nach jetzigem Stand: {stop}</translation>
    </message>
    <message>
      <source>As long as before ({lasted})</source>
      <translation>So lange wie vorher ({lasted})</translation>
    </message>
    <message>
      <source>As the number of doors asks</source>
      <translation>Nach der Zahl der Tore</translation>
    </message>
    <message>
      <source>As the supplier expects: {effect}</source>
      <translation>Wie der Lieferant erwartet: {effect}</translation>
    </message>
    <message>
      <source>As the suppliers expect: {effect}</source>
      <translation>Wie die Lieferanten erwarten: {effect}</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Ask for a VDA 4905 or 4913 file.</source>
      <translation>Bitten Sie um eine Datei VDA 4905 oder 4913.</translation>
    </message>
    <message>
      <source>Ask for an 855, 865, 856, 830, 862, 861 or 214.</source>
      <translation>Bitten Sie um 855, 865, 856, 830, 862, 861 oder 214.</translation>
    </message>
    <message>
      <source>Ask for one of {readers}.</source>
      <translation>Bitten Sie um {readers}.</translation>
    </message>
    <message>
      <source>Ask the supplier for a CSV or an XLSX file, or for an EDIFACT, X12 or VDA message.</source>
      <translation>Bitten Sie den Lieferanten um eine CSV- oder XLSX-Datei oder eine Nachricht in EDIFACT, X12 oder VDA.</translation>
    </message>
    <message>
      <source>Ask the supplier for a CSV, an XLSX or an EDIFACT file.</source>
      <translation>Bitten Sie den Lieferanten um eine Datei in CSV, XLSX oder EDIFACT.</translation>
    </message>
    <message>
      <source>Ask the supplier for a plain list.</source>
      <translation>Bitten Sie den Lieferanten um eine einfache Liste.</translation>
    </message>
    <message>
      <source>Ask the supplier to correct it.</source>
      <translation>Bitten Sie den Lieferanten, es zu berichtigen.</translation>
    </message>
    <message>
      <source>Ask the supplier to save it from Excel as .xlsx.</source>
      <translation>Bitten Sie den Lieferanten, es aus Excel als .xlsx zu sichern.</translation>
    </message>
    <message>
      <source>Ask the supplier to send it again.</source>
      <translation>Bitten Sie den Lieferanten, es erneut zu senden.</translation>
    </message>
    <message>
      <source>Ask the supplier to send the mail as plain text or HTML, not as rich text.</source>
      <translation>Bitten Sie den Lieferanten, die Mail als einfachen Text oder HTML zu senden, nicht als Rich-Text.</translation>
    </message>
    <message>
      <source>Ask the supplier to send the message again.</source>
      <translation>Bitten Sie den Lieferanten, die Nachricht erneut zu senden.</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Um</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the bands</source>
      <translation>Zurück zu den Bändern</translation>
    </message>
    <message>
      <source>Back to the delivered text</source>
      <translation>Zurück zum mitgelieferten Text</translation>
    </message>
    <message>
      <source>Bad plant setting</source>
      <translation>Falsche Werkseinstellung</translation>
    </message>
    <message>
      <source>Bars that have just changed are not outlined for a moment.</source>
      <translation>Balken, die sich eben geändert haben, werden nicht kurz umrandet.</translation>
    </message>
    <message>
      <source>Before the move it did not stop</source>
      <translation>Vor dem Verschieben stand sie nicht</translation>
    </message>
    <message>
      <source>Before, it stopped for {lasted}</source>
      <translation>Vorher stand sie {lasted}</translation>
    </message>
    <message>
      <source>Behind what was booked, which stays: {rows_of}</source>
      <translation>Hinter dem Gebuchten, das bleibt: {rows_of}</translation>
    </message>
    <message>
      <source>Book arrival</source>
      <translation>Ankunft buchen</translation>
    </message>
    <message>
      <source>Book count</source>
      <translation>Zählung buchen</translation>
    </message>
    <message>
      <source>Book receipt</source>
      <translation>Eingang buchen</translation>
    </message>
    <message>
      <source>Book unloading</source>
      <translation>Entladung buchen</translation>
    </message>
    <message>
      <source>Book what has happened</source>
      <translation>Buchen Sie, was geschehen ist</translation>
    </message>
    <message>
      <source>Booked on</source>
      <translation>Gebucht am</translation>
    </message>
    <message>
      <source>Breaks</source>
      <translation>Pausen</translation>
    </message>
    <message numerus="yes">
      <source>Breaks {when}</source>
      <translation>
        <numerusform>Pause {when}</numerusform>
        <numerusform>Pausen {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>By</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>By &amp;name</source>
      <translation>Nach &amp;Namen</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <source>By, or until</source>
      <translation>Um, oder bis</translation>
    </message>
    <message>
      <source>C&amp;onsumption…</source>
      <translation>Ver&amp;brauch…</translation>
    </message>
    <message>
      <source>CEST</source>
      <translation>MESZ</translation>
    </message>
    <message>
      <source>CET</source>
      <translation>MEZ</translation>
    </message>
    <message>
      <source>CHANGES</source>
      <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
      <source>CHECK NEXT</source>
      <translation>ALS NÄCHSTES PRÜFEN</translation>
    </message>
    <message>
      <source>CTT says {stated} {what}, but there are {lines}. All were read.</source>
      <translation>CTT nennt {stated} ({what}), es sind aber {lines}. Alle wurden gelesen.</translation>
    </message>
    <message>
      <source>Ca&amp;ll the supplier</source>
      <translation>Lieferanten an&amp;rufen</translation>
    </message>
    <message>
      <source>Call the supplier of {name}</source>
      <translation>Lieferanten von {name} anrufen</translation>
    </message>
    <message>
      <source>Call the suppliers, or book them as arrived.</source>
      <translation>Rufen Sie die Lieferanten an, oder buchen Sie die Ankunft.</translation>
    </message>
    <message>
      <source>Call-off</source>
      <translation>Abruf</translation>
    </message>
    <message>
      <source>Call-offs</source>
      <translation>Abrufe</translation>
    </message>
    <message>
      <source>Called</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel leaves without a plant; nothing of what you typed is kept then.</source>
      <translation>Abbrechen geht ohne Werk; nichts von Ihren Eingaben bleibt dann.</translation>
    </message>
    <message>
      <source>Cancel {name}</source>
      <translation>{name} stornieren</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Cancels call-off {number}</source>
      <translation>Storniert Abruf {number}</translation>
    </message>
    <message>
      <source>Cancels despatch advice {asn}</source>
      <translation>Storniert Lieferavis {asn}</translation>
    </message>
    <message>
      <source>Cannot use</source>
      <translation>Nicht nutzbar</translation>
    </message>
    <message>
      <source>Carrier</source>
      <translation>Spediteur</translation>
    </message>
    <message>
      <source>Carrier asked</source>
      <translation>Spediteur bat darum</translation>
    </message>
    <message>
      <source>Carriers</source>
      <translation>Spediteure</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Change columns…</source>
      <translation>Spalten ändern…</translation>
    </message>
    <message>
      <source>Change the note</source>
      <translation>Notiz ändern</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Check supplier confirmations</source>
      <translation>Bestätigungen prüfen</translation>
    </message>
    <message>
      <source>Check that it is switched on and has paper, or save them as a PDF.</source>
      <translation>Prüfen Sie, ob er an ist und Papier hat, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
      <source>Check the folder's name, your rights and the free space</source>
      <translation>Prüfen Sie Ordnername, Rechte und freien Platz</translation>
    </message>
    <message>
      <source>Check the name and your rights</source>
      <translation>Prüfen Sie Name und Rechte</translation>
    </message>
    <message>
      <source>Check the name, or make the plant with: jitdesk new PLANT --from FOLDER</source>
      <translation>Prüfen Sie den Namen, oder legen Sie das Werk an: jitdesk new PLANT --from FOLDER</translation>
    </message>
    <message>
      <source>Check the name, your rights and the free space</source>
      <translation>Prüfen Sie Name, Rechte und freien Platz</translation>
    </message>
    <message>
      <source>Check the new tables</source>
      <translation>Neue Tabellen prüfen</translation>
    </message>
    <message>
      <source>Check the number</source>
      <translation>Prüfen Sie die Nummer</translation>
    </message>
    <message>
      <source>Check the shifts and the consumption.</source>
      <translation>Prüfen Sie Schichten und Verbrauch.</translation>
    </message>
    <message>
      <source>Check the year.</source>
      <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message numerus="yes">
      <source>Check {n} files</source>
      <translation>
        <numerusform>{n} Datei prüfen</numerusform>
        <numerusform>{n} Dateien prüfen</numerusform>
      </translation>
    </message>
    <message>
      <source>Check, dismiss</source>
      <translation>Prüfen, verwerfen</translation>
    </message>
    <message>
      <source>Checking the step</source>
      <translation>Der Schritt wird geprüft</translation>
    </message>
    <message>
      <source>Check…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <source>Choices, the likeliest first</source>
      <translation>Auswahl, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
      <source>Choose a coverage row first</source>
      <translation>Wählen Sie zuerst eine Zeile der Versorgung</translation>
    </message>
    <message>
      <source>Choose a later time, or book what has happened</source>
      <translation>Wählen Sie eine spätere Zeit, oder buchen Sie, was geschehen ist</translation>
    </message>
    <message>
      <source>Choose a row of Needs me now first</source>
      <translation>Wählen Sie zuerst eine Zeile unter „Jetzt nötig“</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Wählen Sie eine andere</translation>
    </message>
    <message>
      <source>Choose another folder</source>
      <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schließen Sie die Datei dort, wo sie offen ist.</translation>
    </message>
    <message>
      <source>Choose another name, or delete it first</source>
      <translation>Wählen Sie einen anderen Namen, oder löschen Sie die Datei zuerst</translation>
    </message>
    <message>
      <source>Choose another number</source>
      <translation>Wählen Sie eine andere Nummer</translation>
    </message>
    <message>
      <source>Choose at least one door.</source>
      <translation>Wählen Sie mindestens ein Tor.</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <source>Choose one of the list, or its number.</source>
      <translation>Wählen Sie einen aus der Liste, oder seine Nummer.</translation>
    </message>
    <message>
      <source>Choose one of {doors}</source>
      <translation>Wählen Sie eines von {doors}</translation>
    </message>
    <message>
      <source>Choose one of {lines}</source>
      <translation>Wählen Sie aus {lines}</translation>
    </message>
    <message>
      <source>Clash</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>Clear note on {delivery}</source>
      <translation>Notiz zu {delivery} löschen</translation>
    </message>
    <message>
      <source>Click a delivery or a row of line coverage, or press N for the next problem.</source>
      <translation>Klicken Sie auf eine Lieferung oder eine Zeile der Linienversorgung, oder drücken Sie N für das nächste Problem.</translation>
    </message>
    <message>
      <source>Click a delivery to see its times and what depends on it.</source>
      <translation>Klicken Sie auf eine Lieferung: Hier stehen dann ihre Zeiten und was daran hängt.</translation>
    </message>
    <message>
      <source>Click it, or press N.</source>
      <translation>Klicken Sie darauf, oder drücken Sie N.</translation>
    </message>
    <message>
      <source>Click shows why, and what led to it</source>
      <translation>Klick zeigt, warum und wie es dazu kam</translation>
    </message>
    <message>
      <source>Click the row of the part.</source>
      <translation>Klicken Sie auf die Zeile des Teils.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close details</source>
      <translation>Details schließen</translation>
    </message>
    <message>
      <source>Close it there, or look at the plant without changing it</source>
      <translation>Schließen Sie es dort, oder sehen Sie das Werk nur an</translation>
    </message>
    <message>
      <source>Closed on public holidays of</source>
      <translation>Geschlossen an Feiertagen von</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Schließt</translation>
    </message>
    <message>
      <source>Co&amp;mmands…</source>
      <translation>&amp;Befehle…</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns read by their headings:</source>
      <translation>Spalten nach ihren Überschriften gelesen:</translation>
    </message>
    <message>
      <source>Columns read with your saved layout “{layout}”:</source>
      <translation>Spalten nach Ihrem gespeicherten Aufbau „{layout}“ gelesen:</translation>
    </message>
    <message>
      <source>Com&amp;fortable rows</source>
      <translation>&amp;Bequeme Zeilen</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>Bequem</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Commitment</source>
      <translation>Verbindlichkeit</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Eng</translation>
    </message>
    <message>
      <source>Confirmations (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods *.htm *.html *.eml *.zip *.edi *.edifact *.x12 *.vda);;All files (*)</source>
      <translation>Bestätigungen (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods *.htm *.html *.eml *.zip *.edi *.edifact *.x12 *.vda);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Confirmed arrival</source>
      <translation>Bestätigte Ankunft</translation>
    </message>
    <message>
      <source>Consumption</source>
      <translation>Verbrauch</translation>
    </message>
    <message>
      <source>Consumption of part</source>
      <translation>Verbrauch von Teil</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Ansprechpartner</translation>
    </message>
    <message>
      <source>Contradicts {row}</source>
      <translation>Widerspricht: {row}</translation>
    </message>
    <message>
      <source>Copied as text.</source>
      <translation>Als Text kopiert.</translation>
    </message>
    <message>
      <source>Copied the details of {what}.</source>
      <translation>Die Details von {what} sind kopiert.</translation>
    </message>
    <message>
      <source>Copied. Paste it into your mail.</source>
      <translation>Kopiert. Fügen Sie es in Ihre Mail ein.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy &amp;details as text</source>
      <translation>&amp;Details als Text kopieren</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Copy its text instead</source>
      <translation>Stattdessen Text kopieren</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Copy them in the spreadsheet first.</source>
      <translation>Kopieren Sie sie zuerst in der Tabelle.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>Berichtigen Sie es</translation>
    </message>
    <message>
      <source>Correct it in the file, or skip the row.</source>
      <translation>Berichtigen Sie es in der Datei, oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
      <source>Count what is there</source>
      <translation>Zählen Sie, was da ist</translation>
    </message>
    <message>
      <source>Count {part}{place}: {quantity} {unit}</source>
      <translation>Zählung {part}{place}: {quantity} {unit}</translation>
    </message>
    <message>
      <source>Counted ({unit})</source>
      <translation>Gezählt ({unit})</translation>
    </message>
    <message>
      <source>Counted at</source>
      <translation>Gezählt um</translation>
    </message>
    <message>
      <source>Counted from</source>
      <translation>Gezählt ab</translation>
    </message>
    <message numerus="yes">
      <source>Counted {n} hours ago. Enter a count.</source>
      <translation>
        <numerusform>Vor {n} Stunde gezählt. Geben Sie eine Zählung ein.</numerusform>
        <numerusform>Vor {n} Stunden gezählt. Geben Sie eine Zählung ein.</numerusform>
      </translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Country of the public holidays</source>
      <translation>Land der Feiertage</translation>
    </message>
    <message>
      <source>Counts that are old</source>
      <translation>Alte Zählungen</translation>
    </message>
    <message>
      <source>Coverage needs stock and consumption.</source>
      <translation>Die Versorgung braucht Bestand und Verbrauch.</translation>
    </message>
    <message>
      <source>Coverage shows for each part how long the lines can run.</source>
      <translation>Die Versorgung zeigt je Teil, wie lange die Linien laufen können.</translation>
    </message>
    <message>
      <source>Ctrl D density · Q unfold all</source>
      <translation>Strg D Dichte · Q alle aufklappen</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Strg+Enter</translation>
    </message>
    <message>
      <source>Cumulative quantities</source>
      <translation>Fortschrittszahlen</translation>
    </message>
    <message>
      <source>Cumulative quantity</source>
      <translation>Fortschrittszahl</translation>
    </message>
    <message>
      <source>D&amp;etails</source>
      <translation>&amp;Details</translation>
    </message>
    <message>
      <source>Dar&amp;k theme</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Dates are written</source>
      <translation>Datum geschrieben</translation>
    </message>
    <message>
      <source>Dates read as day.month.year.</source>
      <translation>Datum gelesen als Tag.Monat.Jahr.</translation>
    </message>
    <message>
      <source>Dates read as month/day/year.</source>
      <translation>Datum gelesen als Monat/Tag/Jahr.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Day or time</source>
      <translation>Tag oder Zeit</translation>
    </message>
    <message>
      <source>Days without a shift, extra shifts, lines that stand.</source>
      <translation>Tage ohne Schicht, Sonderschichten, stehende Linien.</translation>
    </message>
    <message>
      <source>De&amp;nser or wider rows</source>
      <translation>Zeilen d&amp;ichter oder weiter</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Spätestens</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <source>Decide later and close</source>
      <translation>Später entscheiden und schließen</translation>
    </message>
    <message>
      <source>Decide on it today, or import the files again</source>
      <translation>Entscheiden Sie heute, oder importieren Sie die Dateien erneut</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <source>Decimal mark “{decimal}”.</source>
      <translation>Dezimalzeichen „{decimal}“.</translation>
    </message>
    <message>
      <source>Delay</source>
      <translation>Verzug</translation>
    </message>
    <message>
      <source>Delete it if you did not expect it.</source>
      <translation>Löschen Sie sie, wenn Sie sie nicht erwartet haben.</translation>
    </message>
    <message>
      <source>Delete the stray cells far below or far to the right of the list, and save it again.</source>
      <translation>Löschen Sie verirrte Zellen weit unter oder rechts der Liste, und sichern Sie sie erneut.</translation>
    </message>
    <message>
      <source>Deliveries</source>
      <translation>Lieferungen</translation>
    </message>
    <message>
      <source>Deliveries stand in a row for each door.</source>
      <translation>Lieferungen stehen in einer Zeile je Tor.</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <source>Delivery is late</source>
      <translation>Lieferung ist verspätet</translation>
    </message>
    <message>
      <source>Delivery no.</source>
      <translation>Liefernummer</translation>
    </message>
    <message>
      <source>Delivery {delivery}</source>
      <translation>Lieferung {delivery}</translation>
    </message>
    <message>
      <source>Delivery {delivery} arrived at</source>
      <translation>Lieferung {delivery} angekommen um</translation>
    </message>
    <message>
      <source>Delivery {delivery} did not come. It stays where it was; make a new one (Ins).</source>
      <translation>Lieferung {delivery} kam nicht. Sie bleibt, wo sie war; legen Sie eine neue an (Einfg).</translation>
    </message>
    <message>
      <source>Delivery {delivery} is being unloaded at {door}. Only its end can be moved (Shift+M).</source>
      <translation>Lieferung {delivery} wird an {door} entladen. Nur ihr Ende lässt sich verschieben (Umschalt+M).</translation>
    </message>
    <message>
      <source>Delivery {delivery} is cancelled. It stays where it was; make a new one (Ins).</source>
      <translation>Lieferung {delivery} ist storniert. Sie bleibt, wo sie war; legen Sie eine neue an (Einfg).</translation>
    </message>
    <message>
      <source>Delivery {delivery} is locked. Unlock it first (K).</source>
      <translation>Lieferung {delivery} ist festgesetzt. Erst lösen (K).</translation>
    </message>
    <message>
      <source>Delivery {delivery} is no longer in the plan.</source>
      <translation>Lieferung {delivery} steht nicht mehr im Plan.</translation>
    </message>
    <message>
      <source>Delivery {delivery} is not shown here. It stays where it is.</source>
      <translation>Lieferung {delivery} ist hier nicht zu sehen. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
      <source>Delivery {delivery} is received. It stays where it was; take the receipt back first (Ctrl+H).</source>
      <translation>Lieferung {delivery} ist eingegangen. Sie bleibt, wo sie war; nehmen Sie erst den Wareneingang zurück (Strg+H).</translation>
    </message>
    <message>
      <source>Delivery {delivery} received in full at</source>
      <translation>Lieferung {delivery} vollständig erhalten um</translation>
    </message>
    <message>
      <source>Delivery {delivery} stands at no door yet.</source>
      <translation>Lieferung {delivery} steht noch an keinem Tor.</translation>
    </message>
    <message>
      <source>Delivery {delivery} unloading since</source>
      <translation>Lieferung {delivery} wird entladen seit</translation>
    </message>
    <message>
      <source>Delivery {delivery} was refused. It stays where it was; make a new one (Ins).</source>
      <translation>Lieferung {delivery} wurde abgewiesen. Sie bleibt, wo sie war; legen Sie eine neue an (Einfg).</translation>
    </message>
    <message>
      <source>Delivery {delivery}, usable {when}</source>
      <translation>Lieferung {delivery}, nutzbar {when}</translation>
    </message>
    <message>
      <source>Delivery {name}: {place}</source>
      <translation>Lieferung {name}: {place}</translation>
    </message>
    <message>
      <source>Delivery, supplier or part</source>
      <translation>Lieferung, Lieferant oder Teil</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation>Dicht</translation>
    </message>
    <message>
      <source>Densit&amp;y</source>
      <translation>Dicht&amp;e</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <source>Despatch advice</source>
      <translation>Lieferavis</translation>
    </message>
    <message>
      <source>Det&amp;ails</source>
      <translation>Det&amp;ails</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Deviations</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <source>Discard draft</source>
      <translation>Entwurf verwerfen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Do not use</source>
      <translation>Nicht verwenden</translation>
    </message>
    <message>
      <source>Dock to line, min</source>
      <translation>Tor bis Linie, min</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <source>Document {name}</source>
      <translation>Dokument {name}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done this shift · {n}</source>
      <translation>In dieser Schicht erledigt · {n}</translation>
    </message>
    <message>
      <source>Done: {cause}</source>
      <translation>Erledigt: {cause}</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Tor</translation>
    </message>
    <message>
      <source>Door clash</source>
      <translation>Torkonflikt</translation>
    </message>
    <message>
      <source>Door closure</source>
      <translation>Torsperre</translation>
    </message>
    <message>
      <source>Door closures</source>
      <translation>Torsperren</translation>
    </message>
    <message>
      <source>Door free</source>
      <translation>Tor frei</translation>
    </message>
    <message>
      <source>Door free until {until}</source>
      <translation>Tor frei bis {until}</translation>
    </message>
    <message>
      <source>Door is out</source>
      <translation>Tor ist gesperrt</translation>
    </message>
    <message>
      <source>Door o&amp;ut until…</source>
      <translation>T&amp;or gesperrt bis…</translation>
    </message>
    <message>
      <source>Door of {delivery}</source>
      <translation>Tor von {delivery}</translation>
    </message>
    <message>
      <source>Door out until …</source>
      <translation>Tor gesperrt bis …</translation>
    </message>
    <message>
      <source>Door {door}</source>
      <translation>Tor {door}</translation>
    </message>
    <message>
      <source>Door {door} &amp;is back</source>
      <translation>Tor {door} ist wieder &amp;frei</translation>
    </message>
    <message>
      <source>Door {door} &amp;out until</source>
      <translation>Tor {door} &amp;gesperrt bis</translation>
    </message>
    <message>
      <source>Door {door} clash {when}</source>
      <translation>Tor {door}: Konflikt {when}</translation>
    </message>
    <message>
      <source>Door {door} is back</source>
      <translation>Tor {door} ist wieder frei</translation>
    </message>
    <message>
      <source>Door {door} is closed then</source>
      <translation>Tor {door} ist dann geschlossen</translation>
    </message>
    <message>
      <source>Door {door} is out {span} as it is</source>
      <translation>Tor {door} ist {span} schon gesperrt</translation>
    </message>
    <message numerus="yes">
      <source>Door {door} is out; {n} deliveries stand there.</source>
      <translation>
        <numerusform>Tor {door} ist gesperrt; {n} Lieferung steht dort.</numerusform>
        <numerusform>Tor {door} ist gesperrt; {n} Lieferungen stehen dort.</numerusform>
      </translation>
    </message>
    <message>
      <source>Door {door} is taken {span}</source>
      <translation>Tor {door} ist {span} belegt</translation>
    </message>
    <message>
      <source>Door {door} out {span}</source>
      <translation>Tor {door} gesperrt {span}</translation>
    </message>
    <message>
      <source>Door {door} · out until {until}</source>
      <translation>Tor {door} · gesperrt bis {until}</translation>
    </message>
    <message>
      <source>Door {door} · {span}</source>
      <translation>Tor {door} · {span}</translation>
    </message>
    <message>
      <source>Door {door}, {deliveries}</source>
      <translation>Tor {door}, {deliveries}</translation>
    </message>
    <message>
      <source>Door {name}: {place}</source>
      <translation>Tor {name}: {place}</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Tore</translation>
    </message>
    <message>
      <source>Doors to print</source>
      <translation>Zu druckende Tore</translation>
    </message>
    <message>
      <source>Drag it</source>
      <translation>Ziehen Sie ihn</translation>
    </message>
    <message>
      <source>Drag it from the tray to a door.</source>
      <translation>Ziehen Sie sie aus der Ablage auf ein Tor.</translation>
    </message>
    <message>
      <source>Drag them to doors, or load them again with slots.</source>
      <translation>Ziehen Sie sie auf Tore, oder laden Sie sie neu mit Zeitfenstern.</translation>
    </message>
    <message>
      <source>Drag this bar to another time or door. While you drag you see which line runs out and when. Nothing is saved before you drop; Esc cancels.</source>
      <translation>Ziehen Sie diesen Balken auf eine andere Zeit oder ein anderes Tor. Dabei sehen Sie, welche Linie wann steht. Gespeichert wird erst beim Ablegen; Esc bricht ab.</translation>
    </message>
    <message numerus="yes">
      <source>Drop to check {n} files. Nothing changes yet.</source>
      <translation>
        <numerusform>Ablegen, um {n} Datei zu prüfen. Noch ändert sich nichts.</numerusform>
        <numerusform>Ablegen, um {n} Dateien zu prüfen. Noch ändert sich nichts.</numerusform>
      </translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>Früh</translation>
    </message>
    <message>
      <source>Early shift</source>
      <translation>Frühschicht</translation>
    </message>
    <message>
      <source>Early, min</source>
      <translation>Früh, min</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Effect on the lines</source>
      <translation>Wirkung auf die Linien</translation>
    </message>
    <message>
      <source>Else</source>
      <translation>Sonst</translation>
    </message>
    <message>
      <source>Empty the cells</source>
      <translation>Zellen leeren</translation>
    </message>
    <message>
      <source>Emptying cells</source>
      <translation>Zellen leeren</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enough; left over then</source>
      <translation>Genug; Rest dann</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter a count.</source>
      <translation>Geben Sie eine Zählung ein.</translation>
    </message>
    <message>
      <source>Enter details · M move · H {hold}</source>
      <translation>Enter Details · M verschieben · H {hold}</translation>
    </message>
    <message>
      <source>Enter the delivery's supplier first.</source>
      <translation>Tragen Sie zuerst den Lieferanten der Lieferung ein.</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <translation>Esc bricht ab</translation>
    </message>
    <message>
      <source>Estimated</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Every row needs it</source>
      <translation>Jede Zeile braucht das</translation>
    </message>
    <message>
      <source>Every row needs it.</source>
      <translation>Jede Zeile braucht das.</translation>
    </message>
    <message>
      <source>Everything in this file is in the plan already. Nothing to change.</source>
      <translation>Alles in dieser Datei steht schon im Plan. Nichts zu ändern.</translation>
    </message>
    <message>
      <source>Everything is already saved.</source>
      <translation>Alles ist schon gespeichert.</translation>
    </message>
    <message>
      <source>Everything is sent, answered and counted.</source>
      <translation>Alles ist gesendet, beantwortet und gezählt.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. You can change every answer later.</source>
      <translation>Alles bleibt auf diesem Rechner. Jede Antwort lässt sich später ändern.</translation>
    </message>
    <message>
      <source>Everything would go with the second truck</source>
      <translation>Alles ginge mit dem zweiten Lkw</translation>
    </message>
    <message>
      <source>Excel, CSV or e-mail. You see every row before anything is taken over.</source>
      <translation>Excel, CSV oder E-Mail. Sie sehen jede Zeile, bevor etwas übernommen wird.</translation>
    </message>
    <message>
      <source>Expect it then</source>
      <translation>Dann erwarten</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Verfällt</translation>
    </message>
    <message>
      <source>Expires on</source>
      <translation>Verfällt am</translation>
    </message>
    <message>
      <source>Export a picture</source>
      <translation>Bild ausgeben</translation>
    </message>
    <message>
      <source>Export tables into a folder</source>
      <translation>Tabellen in einen Ordner ausgeben</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste ausgeben</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} tables.</source>
      <translation>
        <numerusform>{n} Tabelle ausgegeben.</numerusform>
        <numerusform>{n} Tabellen ausgegeben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Ausgeben…</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Extra</translation>
    </message>
    <message>
      <source>F4</source>
      <translation>F4</translation>
    </message>
    <message>
      <source>FIND A TIME</source>
      <translation>ZEIT FINDEN</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>Fi&amp;nd a time</source>
      <translation>&amp;Zeit finden</translation>
    </message>
    <message>
      <source>Field of column {heading}</source>
      <translation>Feld der Spalte {heading}</translation>
    </message>
    <message>
      <source>Figures of the shift</source>
      <translation>Zahlen der Schicht</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File after</source>
      <translation>Nächste Datei</translation>
    </message>
    <message>
      <source>File before</source>
      <translation>Vorige Datei</translation>
    </message>
    <message>
      <source>File {number} of {count}</source>
      <translation>Datei {number} von {count}</translation>
    </message>
    <message>
      <source>Files that come into these folders wait under Check next. Tick a folder to have confirmed and estimated times taken from it at once, each file as one step that can be undone.</source>
      <translation>Dateien, die in diese Ordner kommen, warten unter „Als Nächstes prüfen“. Mit Haken werden bestätigte und erwartete Zeiten sofort übernommen, jede Datei als ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
      <source>Files that come there are not seen. Check the folder, or watch it no longer.</source>
      <translation>Was dort ankommt, wird nicht gesehen. Prüfen Sie den Ordner, oder überwachen Sie ihn nicht mehr.</translation>
    </message>
    <message>
      <source>Filled in for each delivery: {places}.</source>
      <translation>Für jede Lieferung ausgefüllt: {places}.</translation>
    </message>
    <message>
      <source>Find a time</source>
      <translation>Zeit finden</translation>
    </message>
    <message>
      <source>Find another door</source>
      <translation>Anderes Tor finden</translation>
    </message>
    <message>
      <source>Find another door or time for each.</source>
      <translation>Finden Sie für jede ein anderes Tor oder eine andere Zeit.</translation>
    </message>
    <message>
      <source>Find or do</source>
      <translation>Suchen oder tun</translation>
    </message>
    <message>
      <source>First repair</source>
      <translation>Erste Abhilfe</translation>
    </message>
    <message>
      <source>First value</source>
      <translation>Erster Wert</translation>
    </message>
    <message>
      <source>For example Werk Nord</source>
      <translation>Zum Beispiel Werk Nord</translation>
    </message>
    <message>
      <source>For example: 4711, steering column, pcs, Nordlicht, Line 3, 120, 910.</source>
      <translation>Zum Beispiel: 4711, Lenksäule, Stk, Nordlicht, Linie 3, 120, 910.</translation>
    </message>
    <message>
      <source>For example: A1, Hall A, side, 1-5, 06:00, 22:00. Only the door's name is needed.</source>
      <translation>Zum Beispiel: A1, Halle A, side, 1-5, 06:00, 22:00. Nur der Name des Tors ist nötig.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Free some space and try again</source>
      <translation>Schaffen Sie Platz, und versuchen Sie es erneut</translation>
    </message>
    <message>
      <source>Free times, the safest first</source>
      <translation>Freie Zeiten, die sicherste zuerst</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Fr</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From a workbook or tables…</source>
      <translation>Aus Arbeitsmappe oder Tabellen…</translation>
    </message>
    <message>
      <source>Full s&amp;creen</source>
      <translation>Voll&amp;bild</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give a later time</source>
      <translation>Geben Sie eine spätere Zeit an</translation>
    </message>
    <message>
      <source>Give a number, with a point before decimals.</source>
      <translation>Geben Sie eine Zahl an, mit Punkt vor den Nachkommastellen.</translation>
    </message>
    <message>
      <source>Give a quantity from 0 to {whole}</source>
      <translation>Geben Sie eine Menge von 0 bis {whole} an</translation>
    </message>
    <message>
      <source>Give a smaller number.</source>
      <translation>Geben Sie eine kleinere Zahl an.</translation>
    </message>
    <message>
      <source>Give an end after the start, within a year</source>
      <translation>Geben Sie ein Ende nach dem Anfang an, innerhalb eines Jahres</translation>
    </message>
    <message>
      <source>Give it {least} min or more</source>
      <translation>Geben Sie ihr {least} min oder mehr</translation>
    </message>
    <message>
      <source>Give the time of the count</source>
      <translation>Geben Sie die Zeit der Zählung an</translation>
    </message>
    <message>
      <source>Give their lines in the deliveries, or count the stock that lines share.</source>
      <translation>Nennen Sie ihre Linien in den Lieferungen, oder zählen Sie den Bestand, den Linien teilen.</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Hingehen</translation>
    </message>
    <message>
      <source>Go to &amp;now</source>
      <translation>&amp;Jetzt zeigen</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>Zum Datum gehen</translation>
    </message>
    <message>
      <source>Go to the &amp;next delivery</source>
      <translation>Zur &amp;nächsten Lieferung</translation>
    </message>
    <message>
      <source>Goods receipt {delivery}</source>
      <translation>Wareneingang {delivery}</translation>
    </message>
    <message>
      <source>H&amp;istory…</source>
      <translation>Ver&amp;lauf…</translation>
    </message>
    <message>
      <source>HANDED ON</source>
      <translation>ÜBERGEBEN</translation>
    </message>
    <message>
      <source>HOW LONG IT LASTS</source>
      <translation>WIE LANGE ES REICHT</translation>
    </message>
    <message>
      <source>Hall</source>
      <translation>Halle</translation>
    </message>
    <message>
      <source>Hall {hall}</source>
      <translation>Halle {hall}</translation>
    </message>
    <message>
      <source>Hand messages on</source>
      <translation>Nachrichten übergeben</translation>
    </message>
    <message>
      <source>Handed over: {author}</source>
      <translation>Übergeben: {author}</translation>
    </message>
    <message>
      <source>Handling unit</source>
      <translation>Packstück</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of delivery {delivery}</source>
      <translation>Verlauf der Lieferung {delivery}</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Hold delivery {delivery}</source>
      <translation>Lieferung {delivery} sperren</translation>
    </message>
    <message>
      <source>Hold or release {delivery}…</source>
      <translation>{delivery} sperren oder freigeben…</translation>
    </message>
    <message>
      <source>Hold {name}{of_line}</source>
      <translation>{name}{of_line} sperren</translation>
    </message>
    <message>
      <source>Holidays and down time</source>
      <translation>Feiertage und Stillstand</translation>
    </message>
    <message>
      <source>Hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <source>How a supplier's lists are read; forgotten, the next one asks again.</source>
      <translation>Wie Listen eines Lieferanten gelesen werden; vergessen heißt, die nächste fragt wieder.</translation>
    </message>
    <message>
      <source>How high the rows of the deliveries are.</source>
      <translation>Wie hoch die Zeilen der Lieferungen sind.</translation>
    </message>
    <message>
      <source>How long a truck without a slot stands at its door.</source>
      <translation>Wie lange ein Lkw ohne Zeitfenster am Tor steht.</translation>
    </message>
    <message>
      <source>If accepted</source>
      <translation>Nach Annahme</translation>
    </message>
    <message>
      <source>If it comes as dragged: no line stops</source>
      <translation>Kommt sie wie gezogen: keine Linie steht</translation>
    </message>
    <message>
      <source>If not released</source>
      <translation>Ohne Freigabe</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Liste importieren</translation>
    </message>
    <message>
      <source>Import confirmations</source>
      <translation>Bestätigungen importieren</translation>
    </message>
    <message>
      <source>Import it as a supplier's confirmation.</source>
      <translation>Importieren Sie sie als Bestätigung eines Lieferanten.</translation>
    </message>
    <message>
      <source>Import stock</source>
      <translation>Bestand importieren</translation>
    </message>
    <message>
      <source>Import those that matter one by one.</source>
      <translation>Importieren Sie die wichtigen einzeln.</translation>
    </message>
    <message>
      <source>Import {at}</source>
      <translation>Import {at}</translation>
    </message>
    <message>
      <source>Import {what} ({count})</source>
      <translation>Import {what} ({count})</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>In sequence</source>
      <translation>In Sequenz</translation>
    </message>
    <message>
      <source>In their &amp;usual order</source>
      <translation>Wie &amp;üblich</translation>
    </message>
    <message>
      <source>Interchange {number} has no end (IEA): more may have been in it. Ask the supplier whether this is all.</source>
      <translation>Austausch {number} hat kein Ende (IEA): Er kann mehr enthalten haben. Fragen Sie den Lieferanten, ob das alles ist.</translation>
    </message>
    <message>
      <source>Is none of the plant's tables ({schema}); it was not read</source>
      <translation>Ist keine der Werkstabellen ({schema}); wurde nicht gelesen</translation>
    </message>
    <message>
      <source>Is the</source>
      <translation>Ist</translation>
    </message>
    <message>
      <source>It can be {words}</source>
      <translation>Möglich ist {words}</translation>
    </message>
    <message>
      <source>It cannot be below 0</source>
      <translation>Es kann nicht unter 0 liegen</translation>
    </message>
    <message>
      <source>It counts nowhere until one comes: call the supplier, or book it as arrived.</source>
      <translation>Sie zählt nirgends, bis eine kommt: Lieferanten anrufen oder Ankunft buchen.</translation>
    </message>
    <message>
      <source>It has no door yet. Show the rows by doors (Alt+1) to give it one.</source>
      <translation>Sie hat noch kein Tor. Zeigen Sie die Zeilen nach Toren (Alt+1), um ihr eines zu geben.</translation>
    </message>
    <message>
      <source>It has {n} characters</source>
      <translation>Sie hat {n} Zeichen</translation>
    </message>
    <message>
      <source>It has {packed} bytes and would unpack to {unpacked} bytes in {members} parts, as files do that are made to bring a computer to a halt.</source>
      <translation>Sie hat {packed} Bytes und würde zu {unpacked} Bytes in {members} Teilen entpackt, wie Dateien, die einen Rechner anhalten sollen.</translation>
    </message>
    <message>
      <source>It holds a TA1 (acknowledgement of an interchange), which jitdesk does not read. It was left out.</source>
      <translation>Sie enthält ein TA1 (Empfangsbestätigung), das jitdesk nicht liest. Es wurde ausgelassen.</translation>
    </message>
    <message>
      <source>It holds more than {n} files.</source>
      <translation>Sie enthält mehr als {n} Dateien.</translation>
    </message>
    <message>
      <source>It holds no complete message.</source>
      <translation>Sie enthält keine vollständige Nachricht.</translation>
    </message>
    <message>
      <source>It holds no complete transaction set.</source>
      <translation>Sie enthält keinen vollständigen Satz.</translation>
    </message>
    <message>
      <source>It holds no records.</source>
      <translation>Sie enthält keine Sätze.</translation>
    </message>
    <message>
      <source>It holds no table and no message.</source>
      <translation>Es enthält weder Tabelle noch Nachricht.</translation>
    </message>
    <message>
      <source>It holds no table.</source>
      <translation>Sie enthält keine Tabelle.</translation>
    </message>
    <message>
      <source>It holds nothing at all.</source>
      <translation>Sie enthält gar nichts.</translation>
    </message>
    <message>
      <source>It holds nothing to import.</source>
      <translation>Sie enthält nichts zu importieren.</translation>
    </message>
    <message>
      <source>It holds {control} control characters: it is some program's own format, no table or message.</source>
      <translation>Sie enthält {control} Steuerzeichen: Sie hat das eigene Format eines Programms und ist weder Tabelle noch Nachricht.</translation>
    </message>
    <message>
      <source>It is damaged, or there is no file in it.</source>
      <translation>Er ist beschädigt oder leer.</translation>
    </message>
    <message>
      <source>It is locked already</source>
      <translation>Sie ist schon festgesetzt</translation>
    </message>
    <message>
      <source>It is no table that a supplier would send.</source>
      <translation>Sie ist keine Tabelle, die ein Lieferant senden würde.</translation>
    </message>
    <message>
      <source>It is no table.</source>
      <translation>Das ist keine Tabelle.</translation>
    </message>
    <message>
      <source>It is no workbook.</source>
      <translation>Das ist keine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>It is not down</source>
      <translation>Sie steht nicht</translation>
    </message>
    <message>
      <source>It is not known whose file this is.</source>
      <translation>Es ist nicht bekannt, von wem diese Datei ist.</translation>
    </message>
    <message>
      <source>It is not locked</source>
      <translation>Sie ist nicht festgesetzt</translation>
    </message>
    <message>
      <source>It is not out</source>
      <translation>Es ist nicht gesperrt</translation>
    </message>
    <message>
      <source>It is not said until when</source>
      <translation>Es ist nicht gesagt, bis wann</translation>
    </message>
    <message>
      <source>It is on hold already</source>
      <translation>Sie ist schon gesperrt</translation>
    </message>
    <message>
      <source>It is out then already</source>
      <translation>Es ist dann schon gesperrt</translation>
    </message>
    <message>
      <source>It is safe at any time.</source>
      <translation>Sie ist zu jeder Zeit sicher.</translation>
    </message>
    <message>
      <source>It lies in a watched folder</source>
      <translation>Sie liegt in einem überwachten Ordner</translation>
    </message>
    <message>
      <source>It looks like an .{kind} workbook but cannot be read as one ({why}).</source>
      <translation>Sie sieht aus wie eine .{kind}-Arbeitsmappe, ist aber nicht lesbar ({why}).</translation>
    </message>
    <message>
      <source>It names nobody.</source>
      <translation>Sie nennt niemanden.</translation>
    </message>
    <message>
      <source>It names {named}.</source>
      <translation>Sie nennt {named}.</translation>
    </message>
    <message>
      <source>It stands then already</source>
      <translation>Sie steht dann schon</translation>
    </message>
    <message>
      <source>It stays where it is. Move it into the folder "{where}" by hand.</source>
      <translation>Sie bleibt, wo sie ist. Verschieben Sie sie von Hand in den Ordner „{where}“.</translation>
    </message>
    <message>
      <source>It waits until jitdesk is closed</source>
      <translation>Sie wartet, bis jitdesk geschlossen wird</translation>
    </message>
    <message>
      <source>It was not opened.</source>
      <translation>Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>It would be copied while half-written</source>
      <translation>Sie würde halb geschrieben kopiert</translation>
    </message>
    <message>
      <source>It would last from {start} until {until}</source>
      <translation>Es ginge von {start} bis {until}</translation>
    </message>
    <message>
      <source>Its UNA segment names the separators "{marks}", which cannot separate anything.</source>
      <translation>Ihr UNA-Segment nennt die Trennzeichen „{marks}“, die nichts trennen können.</translation>
    </message>
    <message>
      <source>Its content is encrypted and cannot be read.</source>
      <translation>Der Inhalt ist verschlüsselt und nicht lesbar.</translation>
    </message>
    <message>
      <source>Its content is no readable XML ({error}).</source>
      <translation>Der Inhalt ist kein lesbares XML ({error}).</translation>
    </message>
    <message>
      <source>Its door</source>
      <translation>Ihr Tor</translation>
    </message>
    <message>
      <source>Its part "{part}" defines XML entities, which no spreadsheet program does.</source>
      <translation>Ihr Teil „{part}“ definiert XML-Entitäten, was kein Tabellenprogramm tut.</translation>
    </message>
    <message>
      <source>Its part "{part}" reaches over {height} rows and {width} columns.</source>
      <translation>Ihr Teil „{part}“ reicht über {height} Zeilen und {width} Spalten.</translation>
    </message>
    <message>
      <source>Its ro&amp;w</source>
      <translation>Zeile i&amp;m Band</translation>
    </message>
    <message>
      <source>Its table cannot be read.</source>
      <translation>Die Tabelle darin ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Its time</source>
      <translation>Ihre Zeit</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep draft</source>
      <translation>Entwurf behalten</translation>
    </message>
    <message>
      <source>Keep note</source>
      <translation>Notiz behalten</translation>
    </message>
    <message>
      <source>Keep reason</source>
      <translation>Grund behalten</translation>
    </message>
    <message>
      <source>Keep the damaged file, and open a backup</source>
      <translation>Behalten Sie die beschädigte Datei, und öffnen Sie eine Sicherung</translation>
    </message>
    <message>
      <source>Keep the plant on this computer's own disk, and put exports there</source>
      <translation>Halten Sie das Werk auf der eigenen Platte, und legen Sie Ausgaben dort ab</translation>
    </message>
    <message>
      <source>Kept as a draft. It is not sent.</source>
      <translation>Als Entwurf behalten. Nicht gesendet.</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Keyboard to the pre&amp;vious region</source>
      <translation>Tastatur zum &amp;vorigen Bereich</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind of message</source>
      <translation>Art der Nachricht</translation>
    </message>
    <message>
      <source>Known since</source>
      <translation>Bekannt seit</translation>
    </message>
    <message>
      <source>La&amp;te…</source>
      <translation>Ver&amp;spätet…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last import {at} · {files}</source>
      <translation>Letzter Import {at} · {files}</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Spät</translation>
    </message>
    <message>
      <source>Late shift</source>
      <translation>Spätschicht</translation>
    </message>
    <message>
      <source>Late, min</source>
      <translation>Spät, min</translation>
    </message>
    <message>
      <source>Late, {late}</source>
      <translation>Verspätet, {late}</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Latitude</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Laying out the plan</source>
      <translation>Der Plan wird gesetzt</translation>
    </message>
    <message>
      <source>Leaves the supplier</source>
      <translation>Abfahrt beim Lieferanten</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Übrig</translation>
    </message>
    <message>
      <source>Left out before</source>
      <translation>Früher ausgelassen</translation>
    </message>
    <message>
      <source>Left out, because no column here is called so: {headings}.</source>
      <translation>Ausgelassen, weil hier keine Spalte so heißt: {headings}.</translation>
    </message>
    <message>
      <source>Left out, line {line}</source>
      <translation>Ausgelassen, Position {line}</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <source>Let all lines work again instead</source>
      <translation>Stattdessen alle Linien wieder laufen lassen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Line 1, Line 2 …</source>
      <translation>Linie 1, Linie 2 …</translation>
    </message>
    <message>
      <source>Line coverage</source>
      <translation>Linienversorgung</translation>
    </message>
    <message>
      <source>Line down until …</source>
      <translation>Linie steht bis …</translation>
    </message>
    <message>
      <source>Line is down</source>
      <translation>Linie steht</translation>
    </message>
    <message>
      <source>Line needs it earlier</source>
      <translation>Linie braucht sie früher</translation>
    </message>
    <message>
      <source>Line of delivery</source>
      <translation>Position der Lieferung</translation>
    </message>
    <message>
      <source>Line stop</source>
      <translation>Linienstopp</translation>
    </message>
    <message>
      <source>Line stops within this time need somebody now.</source>
      <translation>Linienstopps in dieser Zeit brauchen jetzt jemanden.</translation>
    </message>
    <message>
      <source>Line {line}</source>
      <translation>Linie {line}</translation>
    </message>
    <message>
      <source>Line {line} has {whole}, so {part} cannot go with the second truck</source>
      <translation>Position {line} hat {whole}, also können {part} nicht mit dem zweiten Lkw</translation>
    </message>
    <message>
      <source>Line {ref} may not be complete: the file was cut off there.</source>
      <translation>Position {ref} kann unvollständig sein: Dort ist die Datei abgeschnitten.</translation>
    </message>
    <message>
      <source>Line {ref} was left out. {sentence}</source>
      <translation>Position {ref} wurde ausgelassen. {sentence}</translation>
    </message>
    <message>
      <source>Line {row} holds a cell of more than {n} characters.</source>
      <translation>Zeile {row} hat eine Zelle mit mehr als {n} Zeichen.</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>Load a &amp;folder of tables…</source>
      <translation>Ordner mit Tabe&amp;llen laden…</translation>
    </message>
    <message>
      <source>Load a folder of tables</source>
      <translation>Ordner mit Tabellen laden</translation>
    </message>
    <message>
      <source>Load deliveries first.</source>
      <translation>Laden Sie zuerst Lieferungen.</translation>
    </message>
    <message>
      <source>Load tables</source>
      <translation>Tabellen laden</translation>
    </message>
    <message numerus="yes">
      <source>Load {n} rows</source>
      <translation>
        <numerusform>{n} Zeile laden</numerusform>
        <numerusform>{n} Zeilen laden</numerusform>
      </translation>
    </message>
    <message>
      <source>Load {parts}</source>
      <translation>{parts} laden</translation>
    </message>
    <message>
      <source>Loc&amp;k or unlock</source>
      <translation>&amp;Festsetzen oder lösen</translation>
    </message>
    <message>
      <source>Lock {delivery}</source>
      <translation>{delivery} festsetzen</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Festgesetzt</translation>
    </message>
    <message>
      <source>Longitude</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Look ahead, h</source>
      <translation>Vorschau, h</translation>
    </message>
    <message>
      <source>Look around in the demo plant</source>
      <translation>Das Demo-Werk ansehen</translation>
    </message>
    <message>
      <source>Look at the deliveries and use the number as it stands there</source>
      <translation>Sehen Sie bei den Lieferungen nach, und nehmen Sie die Nummer von dort</translation>
    </message>
    <message>
      <source>Look at the line's coverage.</source>
      <translation>Sehen Sie sich die Versorgung der Linie an.</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Low below, h</source>
      <translation>Knapp unter, h</translation>
    </message>
    <message>
      <source>Low from</source>
      <translation>Knapp ab</translation>
    </message>
    <message>
      <source>M moves, L is late, N goes to the next problem, while the bands have the keyboard.</source>
      <translation>M verschiebt, L meldet verspätet, N geht zum nächsten Problem, solange die Bänder die Tastatur haben.</translation>
    </message>
    <message>
      <source>M&amp;essage…</source>
      <translation>Na&amp;chricht…</translation>
    </message>
    <message>
      <source>MOVING · DELIVERY {delivery}</source>
      <translation>IN BEWEGUNG · LIEFERUNG {delivery}</translation>
    </message>
    <message>
      <source>Mails or folders are packed in each other more than {n} times.</source>
      <translation>Mails oder Ordner sind mehr als {n}-mal ineinander gepackt.</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Make the plant</source>
      <translation>Werk anlegen</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Mark the rows or the mail, copy them with Ctrl+C, then paste here.</source>
      <translation>Markieren Sie die Zeilen oder die Mail, kopieren Sie mit Strg+C, und fügen Sie hier ein.</translation>
    </message>
    <message>
      <source>Master data</source>
      <translation>Stammdaten</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>Message text: {kind}, {language}</source>
      <translation>Nachrichtentext: {kind}, {language}</translation>
    </message>
    <message>
      <source>Message to the supplier</source>
      <translation>Nachricht an den Lieferanten</translation>
    </message>
    <message>
      <source>Message to {supplier_name}</source>
      <translation>Nachricht an {supplier_name}</translation>
    </message>
    <message>
      <source>Message {document}</source>
      <translation>Nachricht {document}</translation>
    </message>
    <message>
      <source>Message {document}, {place}</source>
      <translation>Nachricht {document}, {place}</translation>
    </message>
    <message>
      <source>Message {number} has no end (UNT): the file was cut off or put together wrongly. What is complete was read; ask the supplier for the rest.</source>
      <translation>Nachricht {number} hat kein Ende (UNT): Die Datei ist abgeschnitten oder falsch zusammengesetzt. Das Vollständige wurde gelesen; bitten Sie den Lieferanten um den Rest.</translation>
    </message>
    <message>
      <source>Message {number} is of the type {kind}, which jitdesk does not read. It was left out.</source>
      <translation>Nachricht {number} ist vom Typ {kind}, den jitdesk nicht liest. Sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Message {supplier}</source>
      <translation>{supplier} schreiben</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Messages to suppliers</source>
      <translation>Nachrichten an Lieferanten</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Mo</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <source>More than 12 h from the plan</source>
      <translation>Mehr als 12 h vom Plan entfernt</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move </source>
      <translation>Verschieben: </translation>
    </message>
    <message>
      <source>Move one of them to another time or door.</source>
      <translation>Verschieben Sie eine auf andere Zeit oder anderes Tor.</translation>
    </message>
    <message>
      <source>Move some of them to another time or door.</source>
      <translation>Verschieben Sie einige auf andere Zeiten oder Tore.</translation>
    </message>
    <message>
      <source>Move the delivery instead, or leave something in it</source>
      <translation>Verschieben Sie stattdessen die Lieferung, oder lassen Sie etwas darin</translation>
    </message>
    <message>
      <source>Move to {time}</source>
      <translation>Auf {time} verschieben</translation>
    </message>
    <message>
      <source>Move to {time} and ask</source>
      <translation>Auf {time} und fragen</translation>
    </message>
    <message>
      <source>Move {delivery} to {place}</source>
      <translation>Verschieben: {delivery} auf {place}</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} deliveries to other doors</source>
      <translation>
        <numerusform>Verschieben: {n} Lieferung an ein anderes Tor</numerusform>
        <numerusform>Verschieben: {n} Lieferungen an andere Tore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} deliveries {by}</source>
      <translation>
        <numerusform>Verschieben: {n} Lieferung {by}</numerusform>
        <numerusform>Verschieben: {n} Lieferungen {by}</numerusform>
      </translation>
    </message>
    <message>
      <source>Moved in this shift</source>
      <translation>In dieser Schicht verschoben</translation>
    </message>
    <message>
      <source>Moving delivery {delivery}</source>
      <translation>Lieferung {delivery} wird verschoben</translation>
    </message>
    <message numerus="yes">
      <source>Moving {n} deliveries</source>
      <translation>
        <numerusform>{n} Lieferung wird verschoben</numerusform>
        <numerusform>{n} Lieferungen werden verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>N&amp;ote…</source>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <source>NEEDS ME NOW</source>
      <translation>JETZT NÖTIG</translation>
    </message>
    <message>
      <source>NO ANSWER YET</source>
      <translation>NOCH KEINE ANTWORT</translation>
    </message>
    <message>
      <source>NOT SENT</source>
      <translation>NICHT GESENDET</translation>
    </message>
    <message>
      <source>NOTES</source>
      <translation>NOTIZEN</translation>
    </message>
    <message>
      <source>NOTHING SELECTED</source>
      <translation>NICHTS AUSGEWÄHLT</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of a part</source>
      <translation>Name eines Teils</translation>
    </message>
    <message>
      <source>Name the files in it.</source>
      <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Needs me now</source>
      <translation>Jetzt nötig</translation>
    </message>
    <message>
      <source>Needs me now, {opened}. Unfold.</source>
      <translation>Jetzt nötig, {opened}. Aufklappen.</translation>
    </message>
    <message>
      <source>Neither its text nor an attachment holds a message or a list.</source>
      <translation>Weder Text noch Anhang enthält eine Nachricht oder Liste.</translation>
    </message>
    <message>
      <source>Neither yes nor no</source>
      <translation>Weder ja noch nein</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New again: {cause}</source>
      <translation>Wieder neu: {cause}</translation>
    </message>
    <message>
      <source>New delivery</source>
      <translation>Neue Lieferung</translation>
    </message>
    <message>
      <source>New delivery {delivery}</source>
      <translation>Neue Lieferung {delivery}</translation>
    </message>
    <message>
      <source>New plant</source>
      <translation>Neues Werk</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next &amp;problem</source>
      <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
      <source>Next delivery</source>
      <translation>Nächste Lieferung</translation>
    </message>
    <message>
      <source>Next line stop in</source>
      <translation>Nächster Linienstopp in</translation>
    </message>
    <message>
      <source>Next shift</source>
      <translation>Nächste Schicht</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>Nacht</translation>
    </message>
    <message>
      <source>Night shift</source>
      <translation>Nachtschicht</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>Noch keine Antwort</translation>
    </message>
    <message>
      <source>No cells were copied</source>
      <translation>Keine Zellen kopiert</translation>
    </message>
    <message>
      <source>No consumption yet</source>
      <translation>Noch kein Verbrauch</translation>
    </message>
    <message>
      <source>No deliveries yet</source>
      <translation>Noch keine Lieferungen</translation>
    </message>
    <message>
      <source>No delivery comes to any door today</source>
      <translation>Heute kommt an kein Tor eine Lieferung</translation>
    </message>
    <message>
      <source>No delivery of this part is on its way.</source>
      <translation>Keine Lieferung dieses Teils ist unterwegs.</translation>
    </message>
    <message>
      <source>No delivery stands there then.</source>
      <translation>Dann steht dort keine Lieferung.</translation>
    </message>
    <message>
      <source>No door</source>
      <translation>Kein Tor</translation>
    </message>
    <message>
      <source>No door of its kind is free in the next three days.</source>
      <translation>In den nächsten drei Tagen ist kein Tor dieser Art frei.</translation>
    </message>
    <message>
      <source>No doors yet</source>
      <translation>Noch keine Tore</translation>
    </message>
    <message>
      <source>No end</source>
      <translation>Kein Ende</translation>
    </message>
    <message>
      <source>No file holds a row of a plant's table</source>
      <translation>Keine Datei enthält eine Zeile einer Werkstabelle</translation>
    </message>
    <message>
      <source>No hall</source>
      <translation>Keine Halle</translation>
    </message>
    <message>
      <source>No import stands in the plan. The history (Ctrl+H) has every step.</source>
      <translation>Im Plan steht kein Import. Jeder Schritt steht im Verlauf (Strg+H).</translation>
    </message>
    <message>
      <source>No language is known for this supplier, so the text is in English.</source>
      <translation>Für diesen Lieferanten ist keine Sprache bekannt, also ist der Text englisch.</translation>
    </message>
    <message>
      <source>No line affected</source>
      <translation>Keine Linie betroffen</translation>
    </message>
    <message>
      <source>No line stops ahead</source>
      <translation>Keine Linienstopps voraus</translation>
    </message>
    <message>
      <source>No line stops before {clock}.</source>
      <translation>Keine Linie steht vor {clock}.</translation>
    </message>
    <message>
      <source>No line stops before {until}.</source>
      <translation>Keine Linie steht vor {until}.</translation>
    </message>
    <message>
      <source>No line stops for its parts.</source>
      <translation>Wegen ihrer Teile steht keine Linie.</translation>
    </message>
    <message>
      <source>No line stops.</source>
      <translation>Keine Linie steht.</translation>
    </message>
    <message>
      <source>No line stops; stock of {part} gets low {at}.</source>
      <translation>Keine Linie steht; Bestand von {part} wird knapp {at}.</translation>
    </message>
    <message>
      <source>No line waits for this delivery</source>
      <translation>Keine Linie wartet auf diese Lieferung</translation>
    </message>
    <message>
      <source>No longer in {folder}. Open it from where it is now.</source>
      <translation>Nicht mehr in {folder}. Öffnen Sie sie von dort, wo sie jetzt ist.</translation>
    </message>
    <message>
      <source>No mail program answered</source>
      <translation>Kein Mailprogramm hat geantwortet</translation>
    </message>
    <message>
      <source>No message was drafted yet. Select a delivery and press E.</source>
      <translation>Noch kein Entwurf. Wählen Sie eine Lieferung, und drücken Sie E.</translation>
    </message>
    <message>
      <source>No part chosen</source>
      <translation>Kein Teil gewählt</translation>
    </message>
    <message>
      <source>No parts from {start} on; nothing planned ends it</source>
      <translation>Keine Teile ab {start}; nichts Geplantes beendet es</translation>
    </message>
    <message>
      <source>No parts yet</source>
      <translation>Noch keine Teile</translation>
    </message>
    <message>
      <source>No parts {start} to {end}</source>
      <translation>Keine Teile {start} bis {end}</translation>
    </message>
    <message>
      <source>No parts {start} to {end}, {length} of work</source>
      <translation>Keine Teile {start} bis {end}, {length} Arbeit</translation>
    </message>
    <message>
      <source>No phone number is known for {supplier}.</source>
      <translation>Für {supplier} ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
      <source>No plant open</source>
      <translation>Kein Werk offen</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
      <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie ein PDF, und drucken Sie es anderswo.</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Save the sheets as a PDF and print it elsewhere.</source>
      <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie die Blätter als PDF, und drucken Sie es anderswo.</translation>
    </message>
    <message>
      <source>No problem chosen</source>
      <translation>Kein Problem gewählt</translation>
    </message>
    <message>
      <source>No quantity</source>
      <translation>Keine Menge</translation>
    </message>
    <message>
      <source>No row of it names the columns; its first row reads "{shown}".</source>
      <translation>Keine Zeile nennt die Spalten; die erste lautet „{shown}“.</translation>
    </message>
    <message>
      <source>No rows, no text and no files were copied</source>
      <translation>Weder Zeilen noch Text noch Dateien wurden kopiert</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
      <source>No sheet was chosen, so no PDF was written.</source>
      <translation>Kein Blatt war gewählt, also wurde kein PDF geschrieben.</translation>
    </message>
    <message>
      <source>No shift</source>
      <translation>Keine Schicht</translation>
    </message>
    <message>
      <source>No shift works then.</source>
      <translation>Dann arbeitet keine Schicht.</translation>
    </message>
    <message>
      <source>No status of it can be used: it has no complete AT7 segment.</source>
      <translation>Kein Status daraus ist nutzbar: Es fehlt ein vollständiges AT7-Segment.</translation>
    </message>
    <message>
      <source>No step was undone, or another one came after it</source>
      <translation>Kein Schritt wurde zurückgenommen, oder danach kam ein anderer</translation>
    </message>
    <message>
      <source>No stock counts yet</source>
      <translation>Noch keine Zählungen</translation>
    </message>
    <message>
      <source>No stock counts yet. Load them to see which line stops first.</source>
      <translation>Noch keine Zählungen. Laden Sie sie, um zu sehen, welche Linie zuerst steht.</translation>
    </message>
    <message>
      <source>No such step</source>
      <translation>Kein solcher Schritt</translation>
    </message>
    <message>
      <source>No supplier</source>
      <translation>Kein Lieferant</translation>
    </message>
    <message>
      <source>No supplier is called "{text}"</source>
      <translation>Kein Lieferant heißt „{text}“</translation>
    </message>
    <message>
      <source>No supplier to write to</source>
      <translation>Kein Lieferant zum Anschreiben</translation>
    </message>
    <message>
      <source>No time_zone is named, so all times were read as UTC. Name one, such as Europe/Berlin</source>
      <translation>Keine time_zone genannt, also gelten alle Zeiten als UTC. Nennen Sie eine, etwa Europe/Berlin</translation>
    </message>
    <message>
      <source>No usable e-mail address is known. Type one, or choose it in the mail program.</source>
      <translation>Keine brauchbare E-Mail-Adresse bekannt. Tippen Sie eine, oder wählen Sie sie im Mailprogramm.</translation>
    </message>
    <message numerus="yes">
      <source>No work {n} times: breaks, nights</source>
      <translation>
        <numerusform>{n} Mal keine Arbeit: Pausen, Nächte</numerusform>
        <numerusform>{n} Mal keine Arbeit: Pausen, Nächte</numerusform>
      </translation>
    </message>
    <message>
      <source>No {lacking}</source>
      <translation>Es fehlt: {lacking}</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Nicht gekommen</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Nobody has confirmed {named} for {clock} (part {part}).</source>
      <translation>Niemand hat {named} für {clock} bestätigt (Teil {part}).</translation>
    </message>
    <message>
      <source>Nobody has counted this part yet. Enter a count, then its hours follow.</source>
      <translation>Dieses Teil hat noch niemand gezählt. Geben Sie eine Zählung ein, dann folgen die Stunden.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody has counted {some}: when their lines stop is not known.</source>
      <translation>
        <numerusform>{some} hat niemand gezählt: Wann die Linien stehen, ist nicht bekannt.</numerusform>
        <numerusform>{some} hat niemand gezählt: Wann die Linien stehen, ist nicht bekannt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody works yet, so nothing is consumed: type shifts in step 2.</source>
      <translation>Noch arbeitet niemand, also wird nichts verbraucht: Geben Sie Schichten in Schritt 2 ein.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keinem</translation>
    </message>
    <message>
      <source>Not a break</source>
      <translation>Keine Pause</translation>
    </message>
    <message>
      <source>Not a count</source>
      <translation>Keine Zählung</translation>
    </message>
    <message>
      <source>Not a date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <source>Not a line and a quantity</source>
      <translation>Keine Position mit Menge</translation>
    </message>
    <message>
      <source>Not a number</source>
      <translation>Keine Zahl</translation>
    </message>
    <message>
      <source>Not a quantity</source>
      <translation>Keine Menge</translation>
    </message>
    <message>
      <source>Not a time</source>
      <translation>Keine Zeit</translation>
    </message>
    <message>
      <source>Not a time of day</source>
      <translation>Keine Uhrzeit</translation>
    </message>
    <message>
      <source>Not a week</source>
      <translation>Keine Woche</translation>
    </message>
    <message>
      <source>Not a whole number</source>
      <translation>Keine ganze Zahl</translation>
    </message>
    <message>
      <source>Not clear</source>
      <translation>Nicht eindeutig</translation>
    </message>
    <message>
      <source>Not confirmed</source>
      <translation>Nicht bestätigt</translation>
    </message>
    <message>
      <source>Not in the file, and unchanged: {rows_of}</source>
      <translation>Nicht in der Datei, und unverändert: {rows_of}</translation>
    </message>
    <message>
      <source>Not planned yet</source>
      <translation>Noch nicht geplant</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Nicht gesendet</translation>
    </message>
    <message>
      <source>Not sent, not answered, not to be trusted</source>
      <translation>Nicht gesendet, nicht beantwortet, nicht verlässlich</translation>
    </message>
    <message>
      <source>Not usable</source>
      <translation>Nicht nutzbar</translation>
    </message>
    <message>
      <source>Not weekdays</source>
      <translation>Keine Wochentage</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note on the delivery</source>
      <translation>Notiz zur Lieferung</translation>
    </message>
    <message>
      <source>Note on {delivery}</source>
      <translation>Notiz zu {delivery}</translation>
    </message>
    <message>
      <source>Nothing changes: the plan has all of this already.</source>
      <translation>Nichts ändert sich: Der Plan hat das alles schon.</translation>
    </message>
    <message>
      <source>Nothing could be read</source>
      <translation>Nichts ließ sich lesen</translation>
    </message>
    <message>
      <source>Nothing fades</source>
      <translation>Nichts blendet aus</translation>
    </message>
    <message>
      <source>Nothing goes with the second truck</source>
      <translation>Mit dem zweiten Lkw geht nichts</translation>
    </message>
    <message>
      <source>Nothing has changed of delivery {delivery} so far.</source>
      <translation>An Lieferung {delivery} hat sich bisher nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing has changed since the last print. Tick a door to print it again.</source>
      <translation>Seit dem letzten Druck hat sich nichts geändert. Haken Sie ein Tor an, um es erneut zu drucken.</translation>
    </message>
    <message>
      <source>Nothing here is called "{typed}".</source>
      <translation>Hier heißt nichts „{typed}“.</translation>
    </message>
    <message>
      <source>Nothing in this file speaks of a delivery. Nothing was changed.</source>
      <translation>In dieser Datei steht nichts von einer Lieferung. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing is ever sent by itself.</source>
      <translation>Nichts wird je von selbst gesendet.</translation>
    </message>
    <message>
      <source>Nothing is on hold</source>
      <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>Nichts ist offen.</translation>
    </message>
    <message>
      <source>Nothing is sent</source>
      <translation>Nichts wird geliefert</translation>
    </message>
    <message>
      <source>Nothing needs you now.</source>
      <translation>Jetzt ist nichts nötig.</translation>
    </message>
    <message>
      <source>Nothing says that door {door} is out now</source>
      <translation>Nichts sagt, dass Tor {door} jetzt gesperrt ist</translation>
    </message>
    <message>
      <source>Nothing says that {line} is down now</source>
      <translation>Nichts sagt, dass {line} jetzt steht</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Nichts ausgewählt</translation>
    </message>
    <message>
      <source>Nothing that is planned ends it; missing</source>
      <translation>Nichts Geplantes beendet es; es fehlen</translation>
    </message>
    <message>
      <source>Nothing to accept</source>
      <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
      <source>Nothing to change</source>
      <translation>Nichts zu ändern</translation>
    </message>
    <message>
      <source>Nothing to change.</source>
      <translation>Nichts zu ändern.</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nichts zu tun</translation>
    </message>
    <message>
      <source>Nothing to keep</source>
      <translation>Nichts zu behalten</translation>
    </message>
    <message>
      <source>Nothing to move</source>
      <translation>Nichts zu verschieben</translation>
    </message>
    <message>
      <source>Nothing to note</source>
      <translation>Nichts zu notieren</translation>
    </message>
    <message>
      <source>Nothing to paste</source>
      <translation>Nichts einzufügen</translation>
    </message>
    <message>
      <source>Nothing to print</source>
      <translation>Nichts zu drucken</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <source>Nothing to split</source>
      <translation>Nichts zu teilen</translation>
    </message>
    <message>
      <source>Nothing to take</source>
      <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>Nothing to write about</source>
      <translation>Nichts zu schreiben</translation>
    </message>
    <message>
      <source>Nothing used {start} to {end}</source>
      <translation>Kein Verbrauch {start} bis {end}</translation>
    </message>
    <message>
      <source>Nothing was changed for this row.</source>
      <translation>Für diese Zeile wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed. Add the missing row first, or name another</source>
      <translation>Nichts wurde geändert. Fügen Sie zuerst die fehlende Zeile hinzu, oder nennen Sie eine andere</translation>
    </message>
    <message>
      <source>Nothing was changed. Ask for the right to write there, or copy the plant elsewhere</source>
      <translation>Nichts wurde geändert. Lassen Sie sich Schreibrechte geben, oder kopieren Sie das Werk anderswohin</translation>
    </message>
    <message>
      <source>Nothing was changed. Change or remove those first</source>
      <translation>Nichts wurde geändert. Ändern oder entfernen Sie diese zuerst</translation>
    </message>
    <message>
      <source>Nothing was changed. Check its name</source>
      <translation>Nichts wurde geändert. Prüfen Sie den Namen</translation>
    </message>
    <message>
      <source>Nothing was changed. Check the file again.</source>
      <translation>Nichts wurde geändert. Prüfen Sie die Datei erneut.</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose another file</source>
      <translation>Nichts wurde geändert. Wählen Sie eine andere Datei</translation>
    </message>
    <message>
      <source>Nothing was changed. Close that program and try again</source>
      <translation>Nichts wurde geändert. Schließen Sie jenes Programm, und versuchen Sie es erneut</translation>
    </message>
    <message>
      <source>Nothing was changed. Correct it</source>
      <translation>Nichts wurde geändert. Berichtigen Sie es</translation>
    </message>
    <message>
      <source>Nothing was changed. Correct the value and try again</source>
      <translation>Nichts wurde geändert. Berichtigen Sie den Wert, und versuchen Sie es erneut</translation>
    </message>
    <message>
      <source>Nothing was changed. Give it another key, or change the other row</source>
      <translation>Nichts wurde geändert. Geben Sie einen anderen Schlüssel, oder ändern Sie die andere Zeile</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer jitdesk</source>
      <translation>Nichts wurde geändert. Installieren Sie das neuere jitdesk</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at the history, and change it by hand.</source>
      <translation>Nichts wurde geändert. Sehen Sie in den Verlauf, und ändern Sie es von Hand.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again, or open a backup</source>
      <translation>Nichts wurde geändert. Versuchen Sie es erneut, oder öffnen Sie eine Sicherung</translation>
    </message>
    <message>
      <source>Nothing was made. Correct the tables and try again</source>
      <translation>Nichts wurde angelegt. Berichtigen Sie die Tabellen, und versuchen Sie es erneut</translation>
    </message>
    <message>
      <source>Nothing was moved.</source>
      <translation>Nichts wurde verschoben.</translation>
    </message>
    <message>
      <source>Nothing was written. Close and open the plant again</source>
      <translation>Nichts wurde geschrieben. Schließen und öffnen Sie das Werk neu</translation>
    </message>
    <message>
      <source>Nothing was written. Close and open the plant again.</source>
      <translation>Nichts wurde geschrieben. Schließen und öffnen Sie das Werk neu.</translation>
    </message>
    <message>
      <source>Nothing will change.</source>
      <translation>Nichts wird sich ändern.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>Now at</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Numbers are written</source>
      <translation>Zahlen geschrieben</translation>
    </message>
    <message>
      <source>O&amp;wner and next step…</source>
      <translation>We&amp;r und nächster Schritt…</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt</translation>
    </message>
    <message>
      <source>Often a quotation mark is missing there. Correct it or ask the supplier to send the list again.</source>
      <translation>Oft fehlt dort ein Anführungszeichen. Berichtigen Sie es, oder bitten Sie den Lieferanten um die Liste.</translation>
    </message>
    <message>
      <source>Older than what is known</source>
      <translation>Älter als das Bekannte</translation>
    </message>
    <message>
      <source>Older word</source>
      <translation>Älteres Wort</translation>
    </message>
    <message>
      <source>On hand now by this sum</source>
      <translation>Jetzt vorhanden nach dieser Rechnung</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>On quality hold, not usable</source>
      <translation>Qualitätssperre, nicht nutzbar</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>An der Linie</translation>
    </message>
    <message>
      <source>On time within, min</source>
      <translation>Pünktlich bis, min</translation>
    </message>
    <message>
      <source>Once the plant is open, {names} is shown row by row.</source>
      <translation>Ist das Werk offen, wird {names} Zeile für Zeile gezeigt.</translation>
    </message>
    <message>
      <source>One undo step brings everything back.</source>
      <translation>Ein Schritt zurück holt alles zurück.</translation>
    </message>
    <message>
      <source>Only &amp;this row</source>
      <translation>Nur diese &amp;Zeile</translation>
    </message>
    <message>
      <source>Only deliveries that are not yet being unloaded can be moved</source>
      <translation>Nur Lieferungen, deren Entladung nicht begonnen hat, lassen sich verschieben</translation>
    </message>
    <message>
      <source>Only one row is shown.</source>
      <translation>Nur eine Zeile wird gezeigt.</translation>
    </message>
    <message>
      <source>Only what has not arrived can be late</source>
      <translation>Nur was nicht angekommen ist, kann sich verspäten</translation>
    </message>
    <message>
      <source>Only what has not arrived can come with two trucks</source>
      <translation>Nur was nicht angekommen ist, kann mit zwei Lkw kommen</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open a backup, or delete it and make the plant anew</source>
      <translation>Öffnen Sie eine Sicherung, oder löschen Sie sie, und legen Sie das Werk neu an</translation>
    </message>
    <message>
      <source>Open a plant file</source>
      <translation>Eine Werksdatei öffnen</translation>
    </message>
    <message>
      <source>Open demo</source>
      <translation>Demo öffnen</translation>
    </message>
    <message>
      <source>Open in mail</source>
      <translation>In Mail öffnen</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Open it and accept or reject it</source>
      <translation>Öffnen Sie sie, und nehmen Sie sie an oder lehnen Sie sie ab</translation>
    </message>
    <message>
      <source>Open it in Excel and save it again as .xlsx, or ask the supplier to send it again.</source>
      <translation>Öffnen Sie sie in Excel, und sichern Sie sie als .xlsx, oder bitten Sie den Lieferanten erneut darum.</translation>
    </message>
    <message>
      <source>Open it in Excel, remove the password and save it again.</source>
      <translation>Öffnen Sie sie in Excel, entfernen Sie das Kennwort, und sichern Sie sie erneut.</translation>
    </message>
    <message>
      <source>Open it in Excel, save it again, or ask the supplier to send it again.</source>
      <translation>Öffnen Sie sie in Excel, und sichern Sie sie erneut, oder bitten Sie den Lieferanten darum.</translation>
    </message>
    <message>
      <source>Open it once with the right to write</source>
      <translation>Öffnen Sie sie einmal mit Schreibrecht</translation>
    </message>
    <message>
      <source>Open it, remove a password if it has one, and save it again as .xlsx.</source>
      <translation>Öffnen Sie sie, entfernen Sie ein Kennwort, und sichern Sie sie als .xlsx.</translation>
    </message>
    <message>
      <source>Open plant</source>
      <translation>Werk öffnen</translation>
    </message>
    <message>
      <source>Open problems</source>
      <translation>Offene Probleme</translation>
    </message>
    <message>
      <source>Open the file in Excel, save it and import it again.</source>
      <translation>Öffnen Sie die Datei in Excel, sichern Sie sie, und importieren Sie sie erneut.</translation>
    </message>
    <message>
      <source>Open the mail program</source>
      <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <source>Opened before</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Opened in the mail program.</source>
      <translation>Im Mailprogramm geöffnet.</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Öffnet</translation>
    </message>
    <message>
      <source>Or {amount} of {part} by van, at {line} by {when}</source>
      <translation>Oder {amount} von {part} mit dem Transporter, an {line} bis {when}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Bestellung</translation>
    </message>
    <message>
      <source>Order line</source>
      <translation>Bestellposition</translation>
    </message>
    <message>
      <source>Order of dates</source>
      <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
      <source>Ordered on</source>
      <translation>Bestellt am</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Bestellungen</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Outside opening hours</source>
      <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
      <source>Over, %</source>
      <translation>Über, %</translation>
    </message>
    <message>
      <source>Overdue: no truck, and no new time from the supplier</source>
      <translation>Überfällig: kein Lkw und keine neue Zeit vom Lieferanten</translation>
    </message>
    <message>
      <source>Overview of all rows</source>
      <translation>Überblick über alle Zeilen</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>Owner, next step and time are as they were</source>
      <translation>Zuständigkeit, nächster Schritt und Zeit sind wie zuvor</translation>
    </message>
    <message>
      <source>P&amp;anel at the left</source>
      <translation>Leiste &amp;am linken Rand</translation>
    </message>
    <message>
      <source>P&amp;rint</source>
      <translation>Dr&amp;ucken</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PROMISE HISTORY</source>
      <translation>VERLAUF DER ZUSAGEN</translation>
    </message>
    <message>
      <source>Pack quantity</source>
      <translation>Packmenge</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Packstücke</translation>
    </message>
    <message>
      <source>Page 1 of 1</source>
      <translation>Seite 1 von 1</translation>
    </message>
    <message>
      <source>Page {number} of {number2}</source>
      <translation>Seite {number} von {number2}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Paper of receiving sheets</source>
      <translation>Papier der Annahmeblätter</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>Teilenummer oder Name</translation>
    </message>
    <message>
      <source>Part of delivery</source>
      <translation>Teil der Lieferung</translation>
    </message>
    <message>
      <source>Part of the file that is shown</source>
      <translation>Gezeigter Teil der Datei</translation>
    </message>
    <message>
      <source>Part {name} has run out</source>
      <translation>Teil {name} ist aus</translation>
    </message>
    <message>
      <source>Part {name} lasts until {until}, {out} from now</source>
      <translation>Teil {name} reicht bis {until}, noch {out}</translation>
    </message>
    <message>
      <source>Part {name}: {left}</source>
      <translation>Teil {name}: {left}</translation>
    </message>
    <message>
      <source>Part {part} keeps running</source>
      <translation>Teil {part} reicht</translation>
    </message>
    <message>
      <source>Part {part} of delivery {delivery} is not in the newer advice; it stays. Ask why.</source>
      <translation>Teil {part} der Lieferung {delivery} fehlt im neueren Avis; es bleibt. Fragen Sie nach.</translation>
    </message>
    <message>
      <source>Part, supplier</source>
      <translation>Teil, Lieferant</translation>
    </message>
    <message>
      <source>Part, supplier, delivery, plate, door, order or command</source>
      <translation>Teil, Lieferant, Lieferung, Kennzeichen, Tor, Bestellung oder Befehl</translation>
    </message>
    <message>
      <source>Part, supplier, delivery, plate, door, order or status</source>
      <translation>Teil, Lieferant, Nummer, Kennzeichen, Tor, Status</translation>
    </message>
    <message>
      <source>Part, supplier, order or command</source>
      <translation>Teil, Lieferant, Bestellung, Befehl</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>Teile fehlen</translation>
    </message>
    <message>
      <source>Parts of deliveries</source>
      <translation>Teile der Lieferungen</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste it into your mail</source>
      <translation>Fügen Sie ihn in Ihre Mail ein</translation>
    </message>
    <message>
      <source>Pasted {clock}</source>
      <translation>Eingefügt {clock}</translation>
    </message>
    <message>
      <source>Per hour</source>
      <translation>Je Stunde</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Pick delivery</source>
      <translation>Lieferung wählen</translation>
    </message>
    <message>
      <source>Pick delivery…</source>
      <translation>Lieferung wählen…</translation>
    </message>
    <message>
      <source>Pick part</source>
      <translation>Teil wählen</translation>
    </message>
    <message>
      <source>Pick part…</source>
      <translation>Teil wählen…</translation>
    </message>
    <message>
      <source>Pick supplier</source>
      <translation>Lieferant wählen</translation>
    </message>
    <message>
      <source>Pick the delivery it belongs to, or add it as a new delivery.</source>
      <translation>Wählen Sie die Lieferung, zu der sie gehört, oder legen Sie sie neu an.</translation>
    </message>
    <message>
      <source>Pick the delivery it belongs to.</source>
      <translation>Wählen Sie die Lieferung, zu der sie gehört.</translation>
    </message>
    <message>
      <source>Pick the one that it means.</source>
      <translation>Wählen Sie, was gemeint ist.</translation>
    </message>
    <message>
      <source>Pick the part that it means, or add it as a new part.</source>
      <translation>Wählen Sie das Teil, das gemeint ist, oder legen Sie es neu an.</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Bilder (*.png)</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>Stelle in der Datei</translation>
    </message>
    <message>
      <source>Plan now</source>
      <translation>Plan jetzt</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>Plant time{zone}</source>
      <translation>Werkszeit{zone}</translation>
    </message>
    <message>
      <source>Plants (*.jitdesk);;All files (*)</source>
      <translation>Werke (*.jitdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <source>Please come at another time</source>
      <translation>Bitte zu anderer Zeit kommen</translation>
    </message>
    <message>
      <source>Pre&amp;vious problem</source>
      <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print receiving sheets</source>
      <translation>Annahmeblätter drucken</translation>
    </message>
    <message>
      <source>Print sheets</source>
      <translation>Blätter drucken</translation>
    </message>
    <message>
      <source>Print the plan</source>
      <translation>Plan drucken</translation>
    </message>
    <message>
      <source>Print this s&amp;heet…</source>
      <translation>Dieses Blatt &amp;drucken…</translation>
    </message>
    <message numerus="yes">
      <source>Print {n} sheets</source>
      <translation>
        <numerusform>{n} Blatt drucken</numerusform>
        <numerusform>{n} Blätter drucken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Printed {n} sheets.</source>
      <translation>
        <numerusform>{n} Blatt gedruckt.</numerusform>
        <numerusform>{n} Blätter gedruckt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <source>Promise for delivery</source>
      <translation>Zusage für Lieferung</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Zusagen</translation>
    </message>
    <message>
      <source>Put a row with the names of the columns above the list.</source>
      <translation>Setzen Sie eine Zeile mit den Namen der Spalten über die Liste.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>Quantity confirmed</source>
      <translation>Bestätigte Menge</translation>
    </message>
    <message>
      <source>Quantity ordered</source>
      <translation>Bestellte Menge</translation>
    </message>
    <message>
      <source>Quantity shipped</source>
      <translation>Versandte Menge</translation>
    </message>
    <message>
      <source>Quantity so far</source>
      <translation>Menge bisher</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Reading the plan</source>
      <translation>Der Plan wird gelesen</translation>
    </message>
    <message>
      <source>Reading {names}</source>
      <translation>{names} wird gelesen</translation>
    </message>
    <message>
      <source>Reading {spoken}</source>
      <translation>{spoken} wird gelesen</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Erhalten</translation>
    </message>
    <message>
      <source>Received at</source>
      <translation>Erhalten um</translation>
    </message>
    <message>
      <source>Received in all</source>
      <translation>Insgesamt erhalten</translation>
    </message>
    <message>
      <source>Received {clock}</source>
      <translation>Erhalten {clock}</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Record {number} ({key}) gave no lines: no {wanted} of it states any.</source>
      <translation>Satz {number} ({key}) ergab keine Positionen: Kein {wanted} darin nennt welche.</translation>
    </message>
    <message>
      <source>Record {number} ({key}) says {wrong}. All were read.</source>
      <translation>Satz {number} ({key}) nennt {wrong}. Alle wurden gelesen.</translation>
    </message>
    <message>
      <source>Record {number} begins a VDA {name}, which jitdesk does not read. It was left out.</source>
      <translation>Satz {number} beginnt eine VDA {name}, die jitdesk nicht liest. Sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Record {number} begins with "{key}", which is no record that belongs here.</source>
      <translation>Satz {number} beginnt mit „{key}“, einem Satz, der nicht hierher gehört.</translation>
    </message>
    <message>
      <source>Record {number} has no header ({header}) before it: its sender is not known.</source>
      <translation>Vor Satz {number} fehlt der Kopf ({header}): Der Absender ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <source>Region of the public holidays</source>
      <translation>Region der Feiertage</translation>
    </message>
    <message>
      <source>Reject all</source>
      <translation>Alle ablehnen</translation>
    </message>
    <message>
      <source>Rejected by the supplier</source>
      <translation>Vom Lieferanten abgelehnt</translation>
    </message>
    <message>
      <source>Rejected by {author}.</source>
      <translation>Abgelehnt von {author}.</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Release delivery {delivery}</source>
      <translation>Lieferung {delivery} freigeben</translation>
    </message>
    <message>
      <source>Release {name}{of_line}</source>
      <translation>{name}{of_line} freigeben</translation>
    </message>
    <message>
      <source>Released by then, {line} {lasts}.</source>
      <translation>Bis dahin freigegeben: {line} {lasts}.</translation>
    </message>
    <message>
      <source>Remembered columns</source>
      <translation>Gemerkte Spalten</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the rows</source>
      <translation>Zeilen entfernen</translation>
    </message>
    <message>
      <source>Removing rows</source>
      <translation>Zeilen entfernen</translation>
    </message>
    <message>
      <source>Repeats {row}</source>
      <translation>Wiederholt: {row}</translation>
    </message>
    <message>
      <source>Replaces</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Requested arrival</source>
      <translation>Gewünschte Ankunft</translation>
    </message>
    <message>
      <source>Round it</source>
      <translation>Runden Sie</translation>
    </message>
    <message>
      <source>Round it to 3 decimals.</source>
      <translation>Runden Sie auf 3 Nachkommastellen.</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Row {ref}</source>
      <translation>Zeile {ref}</translation>
    </message>
    <message>
      <source>Row {row} {why} and was left out.</source>
      <translation>Zeile {row} {why} und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Row {row}: {need}</source>
      <translation>Zeile {row}: {need}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows &amp;by doors</source>
      <translation>Zeilen &amp;nach Toren</translation>
    </message>
    <message>
      <source>Rows as the number of doors &amp;asks</source>
      <translation>Zeilen nach der Zahl der &amp;Tore</translation>
    </message>
    <message>
      <source>Rows by &amp;parts</source>
      <translation>Zeilen na&amp;ch Teilen</translation>
    </message>
    <message>
      <source>Rows by &amp;suppliers</source>
      <translation>Zeilen nach &amp;Lieferanten</translation>
    </message>
    <message>
      <source>Rows of the chosen step</source>
      <translation>Zeilen des gewählten Schritts</translation>
    </message>
    <message>
      <source>Rows of the file</source>
      <translation>Zeilen der Datei</translation>
    </message>
    <message>
      <source>Rows that change</source>
      <translation>Zeilen, die sich ändern</translation>
    </message>
    <message numerus="yes">
      <source>Rows {rows} have more or fewer cells than the {width} column headings: check what was read.</source>
      <translation>
        <numerusform>Zeile {rows} hat mehr oder weniger Zellen als die {width} Überschriften: Prüfen Sie, was gelesen wurde.</numerusform>
        <numerusform>Zeilen {rows} haben mehr oder weniger Zellen als die {width} Überschriften: Prüfen Sie, was gelesen wurde.</numerusform>
      </translation>
    </message>
    <message>
      <source>Rows: </source>
      <translation>Zeilen: </translation>
    </message>
    <message>
      <source>SCAC</source>
      <translation>SCAC</translation>
    </message>
    <message>
      <source>SELECTED · DELIVERY {delivery}</source>
      <translation>AUSGEWÄHLT · LIEFERUNG {delivery}</translation>
    </message>
    <message>
      <source>Safe if all come {earlier} earlier</source>
      <translation>Sicher, wenn alle {earlier} früher kommen</translation>
    </message>
    <message>
      <source>Safe if it starts by {clock}</source>
      <translation>Sicher bei Beginn bis {clock}</translation>
    </message>
    <message>
      <source>Safe if it starts by {clock}, {earlier} earlier</source>
      <translation>Sicher bei Beginn bis {clock}, {earlier} früher</translation>
    </message>
    <message>
      <source>Safe if {named} starts by {clock}.</source>
      <translation>Sicher, wenn {named} bis {clock} beginnt.</translation>
    </message>
    <message>
      <source>Safe only if it had started by {clock}</source>
      <translation>Nur sicher, hätte sie bis {clock} begonnen</translation>
    </message>
    <message>
      <source>Safe start</source>
      <translation>Sicherer Beginn</translation>
    </message>
    <message>
      <source>Safe up to {spare} later</source>
      <translation>Sicher bis {spare} später</translation>
    </message>
    <message>
      <source>Safety stock</source>
      <translation>Sicherheitsbestand</translation>
    </message>
    <message>
      <source>Said at hand-over</source>
      <translation>Bei der Übergabe gesagt</translation>
    </message>
    <message>
      <source>Same as plan</source>
      <translation>Wie im Plan</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sa</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>PDF speichern…</translation>
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <translation>&amp;Kopie sichern…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie sichern</translation>
    </message>
    <message>
      <source>Save as a PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save its attachment and import that, or save the mail as .eml.</source>
      <translation>Sichern Sie den Anhang, und importieren Sie ihn, oder sichern Sie die Mail als .eml.</translation>
    </message>
    <message>
      <source>Save the file that matters and import it.</source>
      <translation>Sichern Sie die wichtige Datei, und importieren Sie sie.</translation>
    </message>
    <message>
      <source>Save them as a file and load it with File, Load tables.</source>
      <translation>Speichern Sie sie als Datei, und laden Sie sie mit Datei, Tabellen laden.</translation>
    </message>
    <message>
      <source>Saved a copy as {name}.</source>
      <translation>Kopie gesichert als {name}.</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <source>Say at which line it was counted</source>
      <translation>Sagen Sie, an welcher Linie gezählt wurde</translation>
    </message>
    <message>
      <source>Say of at least one line how much does</source>
      <translation>Sagen Sie von mindestens einer Position, wie viel</translation>
    </message>
    <message>
      <source>Say of which year this supplier's weeks are.</source>
      <translation>Sagen Sie, aus welchem Jahr die Wochen dieses Lieferanten sind.</translation>
    </message>
    <message>
      <source>Say which decimal mark the file uses.</source>
      <translation>Sagen Sie, welches Dezimalzeichen die Datei hat.</translation>
    </message>
    <message>
      <source>Say which of the two this supplier writes first.</source>
      <translation>Sagen Sie, was dieser Lieferant zuerst schreibt.</translation>
    </message>
    <message>
      <source>Say whose…</source>
      <translation>Von wem…</translation>
    </message>
    <message>
      <source>Say why</source>
      <translation>Grund nennen</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search by: {hint}</source>
      <translation>Suchen nach: {hint}</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
      <source>Search in this table</source>
      <translation>In dieser Tabelle suchen</translation>
    </message>
    <message>
      <source>Second truck of {delivery}</source>
      <translation>Zweiter Lkw von {delivery}</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>Seen, later, whose, done</source>
      <translation>Gesehen, später, wer, erledigt</translation>
    </message>
    <message>
      <source>Seen, or new &amp;again</source>
      <translation>Gesehen, oder &amp;wieder neu</translation>
    </message>
    <message>
      <source>Seen: {cause}</source>
      <translation>Gesehen: {cause}</translation>
    </message>
    <message>
      <source>Select a delivery first.</source>
      <translation>Wählen Sie zuerst eine Lieferung.</translation>
    </message>
    <message>
      <source>Select a delivery first: click its bar, or press N.</source>
      <translation>Erst eine Lieferung wählen: ihren Balken anklicken oder N drücken.</translation>
    </message>
    <message>
      <source>Select a delivery or a part first: click its bar or row.</source>
      <translation>Erst eine Lieferung oder ein Teil wählen: den Balken oder die Zeile anklicken.</translation>
    </message>
    <message>
      <source>Selected: {title}</source>
      <translation>Gewählt: {title}</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>Sequence (JIS)</source>
      <translation>Sequenz (JIS)</translation>
    </message>
    <message>
      <source>Sequence from</source>
      <translation>Sequenz von</translation>
    </message>
    <message>
      <source>Sequence to</source>
      <translation>Sequenz bis</translation>
    </message>
    <message>
      <source>Set stock &amp;count…</source>
      <translation>Bestand &amp;zählen…</translation>
    </message>
    <message>
      <source>Set stock count of {name}…</source>
      <translation>Zählung von {name} eingeben…</translation>
    </message>
    <message>
      <source>Set {number} has no end (SE): the file was cut off or put together wrongly. What is complete was read; ask the supplier for the rest.</source>
      <translation>Satz {number} hat kein Ende (SE): Die Datei ist abgeschnitten oder falsch zusammengesetzt. Das Vollständige wurde gelesen; bitten Sie den Lieferanten um den Rest.</translation>
    </message>
    <message>
      <source>Set {number} is of the type {kind}, which jitdesk does not read. It was left out.</source>
      <translation>Satz {number} ist vom Typ {kind}, den jitdesk nicht liest. Er wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Set {number}, line {ref}</source>
      <translation>Satz {number}, Position {ref}</translation>
    </message>
    <message>
      <source>Set {number}, line {ref} may not be complete: the file was cut off there.</source>
      <translation>Satz {number}, Position {ref} kann unvollständig sein: Dort ist die Datei abgeschnitten.</translation>
    </message>
    <message>
      <source>Set {number}, {where}: {text} It was left out. {advice}</source>
      <translation>Satz {number}, {where}: {text} Es wurde ausgelassen. {advice}</translation>
    </message>
    <message>
      <source>Set {number}: {text}</source>
      <translation>Satz {number}: {text}</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the plant</source>
      <translation>Einstellungen des Werks</translation>
    </message>
    <message>
      <source>Several suppliers: select a delivery and press E to write to its own.</source>
      <translation>Mehrere Lieferanten: Wählen Sie eine Lieferung und drücken Sie E, um ihrem zu schreiben.</translation>
    </message>
    <message>
      <source>Sheet "{document}", {place}</source>
      <translation>Blatt „{document}“, {place}</translation>
    </message>
    <message>
      <source>Sheet "{sheet}" has numbers of more than 15 digits. Excel keeps 15 of them, so such order or part numbers are wrong in the file: ask the supplier to write them as text.</source>
      <translation>Blatt „{sheet}“ hat Zahlen mit mehr als 15 Stellen. Excel behält 15, also sind solche Bestell- oder Teilenummern in der Datei falsch: Bitten Sie den Lieferanten, sie als Text zu schreiben.</translation>
    </message>
    <message>
      <source>Sheet "{sheet}" has {n} hidden or filtered rows. They were read like the others.</source>
      <translation>Blatt „{sheet}“ hat {n} verborgene oder gefilterte Zeilen. Sie wurden wie die anderen gelesen.</translation>
    </message>
    <message>
      <source>Sheet "{sheet}" is hidden and was skipped. Show it in Excel if it is needed.</source>
      <translation>Blatt „{sheet}“ ist verborgen und wurde ausgelassen. Blenden Sie es in Excel ein, wenn es nötig ist.</translation>
    </message>
    <message>
      <source>Sheet "{sheet}" was not read: its headings are not those of "{other}".</source>
      <translation>Blatt „{sheet}“ wurde nicht gelesen: Die Überschriften sind nicht die von „{other}“.</translation>
    </message>
    <message>
      <source>Sheet "{sheet}" was skipped: it has no row of column headings.</source>
      <translation>Blatt „{sheet}“ wurde ausgelassen: Es hat keine Zeile mit Überschriften.</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Shift hand-&amp;over…</source>
      <translation>Schicht&amp;übergabe…</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>Schichtübergabe</translation>
    </message>
    <message>
      <source>Shift hand-over {plant}, {now}</source>
      <translation>Schichtübergabe {plant}, {now}</translation>
    </message>
    <message>
      <source>Shift lead</source>
      <translation>Schichtleitung</translation>
    </message>
    <message>
      <source>Shift plan, {week}</source>
      <translation>Schichtplan, {week}</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Shifts and breaks</source>
      <translation>Schichten und Pausen</translation>
    </message>
    <message>
      <source>Ship notice {value} gave no lines: no item of it can be used.</source>
      <translation>Lieferavis {value} ergab keine Positionen: Nichts daraus ist nutzbar.</translation>
    </message>
    <message>
      <source>Shipped in all</source>
      <translation>Insgesamt geliefert</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Kurzname</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show &amp;all rows</source>
      <translation>&amp;Alle Zeilen zeigen</translation>
    </message>
    <message>
      <source>Show all rows</source>
      <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
      <source>Show all…</source>
      <translation>Alle zeigen…</translation>
    </message>
    <message>
      <source>Show delivery</source>
      <translation>Lieferung zeigen</translation>
    </message>
    <message>
      <source>Show line</source>
      <translation>Linie zeigen</translation>
    </message>
    <message>
      <source>Show now (T)</source>
      <translation>Jetzt zeigen (T)</translation>
    </message>
    <message>
      <source>Show only deliveries with these words</source>
      <translation>Nur Lieferungen mit diesen Worten zeigen</translation>
    </message>
    <message>
      <source>Show row</source>
      <translation>Zeile zeigen</translation>
    </message>
    <message>
      <source>Single letters</source>
      <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Rundgang auslassen</translation>
    </message>
    <message>
      <source>Slot</source>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>Slot from</source>
      <translation>Zeitfenster von</translation>
    </message>
    <message>
      <source>Slot in the plan, no reply</source>
      <translation>Zeitfenster im Plan, keine Antwort</translation>
    </message>
    <message>
      <source>Slot to</source>
      <translation>Zeitfenster bis</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Snooze &amp;30 min</source>
      <translation>&amp;30 min zurückstellen</translation>
    </message>
    <message>
      <source>Snooze &amp;60 min</source>
      <translation>&amp;60 min zurückstellen</translation>
    </message>
    <message>
      <source>Snooze 1&amp;5 min</source>
      <translation>1&amp;5 min zurückstellen</translation>
    </message>
    <message>
      <source>Snooze {cause}</source>
      <translation>{cause} zurückstellen</translation>
    </message>
    <message>
      <source>Snooze {cause} until {at}</source>
      <translation>{cause} zurückgestellt bis {at}</translation>
    </message>
    <message>
      <source>Snoozed · {n}</source>
      <translation>Zurückgestellt · {n}</translation>
    </message>
    <message>
      <source>So much earlier or later than promised is on time.</source>
      <translation>So viel früher oder später als zugesagt ist pünktlich.</translation>
    </message>
    <message>
      <source>So&amp;rt</source>
      <translation>&amp;Sortieren</translation>
    </message>
    <message>
      <source>Something went wrong in jitdesk</source>
      <translation>In jitdesk ist etwas schiefgegangen</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Space ticks a row · A all · N none</source>
      <translation>Leertaste hakt an · A alle · N keine</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Split {delivery}: {second}</source>
      <translation>{delivery} geteilt: {second}</translation>
    </message>
    <message>
      <source>Split {delivery}: {second} comes {at}</source>
      <translation>{delivery} geteilt: {second} kommt {at}</translation>
    </message>
    <message>
      <source>Stands above the window and on every sheet.</source>
      <translation>Steht über dem Fenster und auf jedem Blatt.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>State of {now}, plan step {plan_step}</source>
      <translation>Stand {now}, Planschritt {plan_step}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step {seq} changed nothing of {row}</source>
      <translation>Schritt {seq} hat nichts an {row} geändert</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Steps of the plan, newest first</source>
      <translation>Schritte des Plans, der neueste zuerst</translation>
    </message>
    <message>
      <source>Stock</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>Stock &amp;count…</source>
      <translation>Bestan&amp;d zählen…</translation>
    </message>
    <message>
      <source>Stock count</source>
      <translation>Zählung</translation>
    </message>
    <message>
      <source>Stock counted {when}</source>
      <translation>Bestand gezählt {when}</translation>
    </message>
    <message>
      <source>Stock counts</source>
      <translation>Zählungen</translation>
    </message>
    <message>
      <source>Stock for less working time than this is low; a part can say otherwise.</source>
      <translation>Bestand für weniger Arbeitszeit ist knapp; ein Teil kann anderes sagen.</translation>
    </message>
    <message>
      <source>Stock now</source>
      <translation>Bestand jetzt</translation>
    </message>
    <message>
      <source>Stock of part</source>
      <translation>Bestand von Teil</translation>
    </message>
    <message>
      <source>Stock of {part}</source>
      <translation>Bestand von {part}</translation>
    </message>
    <message>
      <source>Stock of {part} at {line}</source>
      <translation>Bestand von {part} an {line}</translation>
    </message>
    <message>
      <source>Stock of {part} gets low {at}</source>
      <translation>Bestand von {part} wird knapp {at}</translation>
    </message>
    <message>
      <source>Stock of {some}</source>
      <translation>Bestand von {some}</translation>
    </message>
    <message>
      <source>Stock of {some} was counted {hours} h ago. Times for {lines} may be wrong.</source>
      <translation>Bestand von {some} wurde vor {hours} h gezählt. Zeiten für {lines} können falsch sein.</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>Such a winmail.dat packs the files that were attached, and only Outlook reads it.</source>
      <translation>So ein winmail.dat packt die angehängten Dateien, und nur Outlook liest es.</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>So</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <source>Supplier</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <source>Supplier delay</source>
      <translation>Lieferantenverzug</translation>
    </message>
    <message>
      <source>Supplier late</source>
      <translation>Lieferant verspätet</translation>
    </message>
    <message>
      <source>Supplier's name or number</source>
      <translation>Name oder Nummer des Lieferanten</translation>
    </message>
    <message>
      <source>Supplier's part</source>
      <translation>Teil des Lieferanten</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>Lieferanten</translation>
    </message>
    <message>
      <source>Suppliers' files that come into them wait under Check next.</source>
      <translation>Dateien von Lieferanten, die dort ankommen, warten unter „Als Nächstes prüfen“.</translation>
    </message>
    <message>
      <source>Suppliers' languages and addresses</source>
      <translation>Sprachen und Adressen der Lieferanten</translation>
    </message>
    <message>
      <source>Suppliers' part numbers</source>
      <translation>Teilenr. der Lieferanten</translation>
    </message>
    <message>
      <source>Suspicious</source>
      <translation>Auffällig</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
      <translation>Tabellen (*.csv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</source>
      <translation>Tabellen (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
      <source>Take back {step}</source>
      <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take the last import &amp;back</source>
      <translation>&amp;Letzten Import zurücknehmen</translation>
    </message>
    <message>
      <source>Take this delivery</source>
      <translation>Diese Lieferung nehmen</translation>
    </message>
    <message>
      <source>Take this door</source>
      <translation>Dieses Tor nehmen</translation>
    </message>
    <message>
      <source>Take this part</source>
      <translation>Dieses Teil nehmen</translation>
    </message>
    <message>
      <source>Take this row back</source>
      <translation>Diese Zeile zurücknehmen</translation>
    </message>
    <message>
      <source>Take this step back</source>
      <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Take this supplier</source>
      <translation>Diesen Lieferanten nehmen</translation>
    </message>
    <message>
      <source>Taken over:</source>
      <translation>Übernommen:</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Sc&amp;hriftgröße</translation>
    </message>
    <message>
      <source>Ten times as many, or more</source>
      <translation>Zehnmal so viel oder mehr</translation>
    </message>
    <message>
      <source>Text at &amp;100 %</source>
      <translation>Schrift &amp;100 %</translation>
    </message>
    <message>
      <source>Text at &amp;90 %</source>
      <translation>Schrift &amp;90 %</translation>
    </message>
    <message>
      <source>Text at 1&amp;25 %</source>
      <translation>Schrift 1&amp;25 %</translation>
    </message>
    <message>
      <source>Text at 1&amp;50 %</source>
      <translation>Schrift 1&amp;50 %</translation>
    </message>
    <message>
      <source>Text at 11&amp;0 %</source>
      <translation>Schrift 11&amp;0 %</translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Text der Nachricht</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Text size {percent}</source>
      <translation>Textgröße {percent}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Texts of messages</source>
      <translation>Texte der Nachrichten</translation>
    </message>
    <message>
      <source>That cannot be read</source>
      <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>That does not fit</source>
      <translation>Das passt nicht</translation>
    </message>
    <message>
      <source>That is known already</source>
      <translation>Das ist schon bekannt</translation>
    </message>
    <message>
      <source>That is no span of time</source>
      <translation>Das ist keine Zeitspanne</translation>
    </message>
    <message>
      <source>That is too early</source>
      <translation>Das ist zu früh</translation>
    </message>
    <message>
      <source>That time has passed</source>
      <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
      <source>That time has passed.</source>
      <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
      <source>That time has passed. The delivery stays where it was.</source>
      <translation>Diese Zeit ist vorbei. Die Lieferung bleibt, wo sie war.</translation>
    </message>
    <message>
      <source>That time lies ahead</source>
      <translation>Diese Zeit kommt erst</translation>
    </message>
    <message>
      <source>The &amp;worst first</source>
      <translation>Das &amp;Schlimmste zuerst</translation>
    </message>
    <message>
      <source>The ISA segment does not name its separators, so its interchange cannot be taken apart. Ask the supplier to send it again.</source>
      <translation>Das ISA-Segment nennt keine Trennzeichen, also lässt sich der Austausch nicht zerlegen. Bitten Sie den Lieferanten erneut darum.</translation>
    </message>
    <message>
      <source>The PDF could not be saved.</source>
      <translation>Das PDF ließ sich nicht speichern.</translation>
    </message>
    <message>
      <source>The acknowledgement has no BAK or BCA segment: its order is not named.</source>
      <translation>Der Antwort fehlt BAK oder BCA: Ihre Bestellung ist nicht genannt.</translation>
    </message>
    <message>
      <source>The acknowledgement of order {order} has neither lines nor an answer.</source>
      <translation>Die Antwort auf Bestellung {order} hat weder Positionen noch eine Antwort.</translation>
    </message>
    <message>
      <source>The answer "{code}" is not known: each line must say its own.</source>
      <translation>Die Antwort „{code}“ ist nicht bekannt: Jede Position muss ihre eigene nennen.</translation>
    </message>
    <message>
      <source>The cells of its tables span more than {n} places.</source>
      <translation>Die Zellen der Tabellen reichen über mehr als {n} Plätze.</translation>
    </message>
    <message>
      <source>The column "{name}" is missing, and every {name2} table needs it; none of it was read</source>
      <translation>Die Spalte „{name}“ fehlt, und jede Tabelle {name2} braucht sie; nichts davon wurde gelesen</translation>
    </message>
    <message>
      <source>The column "{written}" comes twice; the first one was read</source>
      <translation>Die Spalte „{written}“ kommt zweimal; die erste wurde gelesen</translation>
    </message>
    <message>
      <source>The column "{written}" is not one of {name}; it was not read</source>
      <translation>Die Spalte „{written}“ gehört nicht zu {name}; sie wurde nicht gelesen</translation>
    </message>
    <message>
      <source>The counted stock lasts for ever as long as no line uses it.</source>
      <translation>Der gezählte Bestand reicht ewig, solange ihn keine Linie verbraucht.</translation>
    </message>
    <message>
      <source>The desk of a just-in-time plant's inbound coordinator: which deliveries come to which door, how long each line can run, and how late suppliers are, on one clock. Drag a delivery and see which line runs out and when. Everything you do is saved at once and can be taken back.</source>
      <translation>Der Schreibtisch der Anlieferung im JIT-Werk: welche Lieferung an welches Tor kommt, wie lange jede Linie laufen kann und wie verspätet Lieferanten sind, auf einer Uhr. Ziehen Sie eine Lieferung, und sehen Sie, welche Linie wann steht. Alles wird sofort gespeichert und lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
      <source>The file ends after record {number}, without its {trailer}: it was cut off. What is complete was read; ask the supplier for the rest.</source>
      <translation>Die Datei endet nach Satz {number}, ohne {trailer}: Sie ist abgeschnitten. Das Vollständige wurde gelesen; bitten Sie den Lieferanten um den Rest.</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
      <source>The file is truncated at byte {byte}: its last segment has no end. Ask for all of it.</source>
      <translation>Die Datei ist bei Byte {byte} abgeschnitten: Das letzte Segment hat kein Ende. Bitten Sie um die ganze.</translation>
    </message>
    <message>
      <source>The file was cut off</source>
      <translation>Die Datei ist abgeschnitten</translation>
    </message>
    <message>
      <source>The files of {name} hold {size} MB, and up to {most} MB are kept with the plant</source>
      <translation>Die Dateien von {name} haben {size} MB, und bis {most} MB werden beim Werk behalten</translation>
    </message>
    <message>
      <source>The first {most_shifts} shifts in view, a page a shift.</source>
      <translation>Die ersten {most_shifts} Schichten der Ansicht, eine Seite je Schicht.</translation>
    </message>
    <message>
      <source>The former one still holds</source>
      <translation>Der bisherige gilt weiter</translation>
    </message>
    <message>
      <source>The headings do not say which column names the delivery, the order or the part, and which the quantity or the date. They read: {headings}. Say which column is which.</source>
      <translation>Die Überschriften sagen nicht, welche Spalte Lieferung, Bestellung oder Teil nennt und welche Menge oder Datum. Sie lauten: {headings}. Sagen Sie, welche Spalte welche ist.</translation>
    </message>
    <message>
      <source>The history has the steps 1 to {last}, not {seq}</source>
      <translation>Der Verlauf hat die Schritte 1 bis {last}, nicht {seq}</translation>
    </message>
    <message>
      <source>The label {label} fails the check of an SSCC: a digit of it is wrong.</source>
      <translation>Das Etikett {label} besteht die SSCC-Prüfung nicht: Eine Ziffer ist falsch.</translation>
    </message>
    <message>
      <source>The largest text in the window is the time to the next line stop. Click it, or press N.</source>
      <translation>Der größte Text im Fenster ist die Zeit bis zum nächsten Linienstopp. Klicken Sie darauf, oder drücken Sie N.</translation>
    </message>
    <message>
      <source>The last count is of {counted_at}, after {when}</source>
      <translation>Die letzte Zählung ist von {counted_at}, nach {when}</translation>
    </message>
    <message>
      <source>The line does not work then anyway.</source>
      <translation>Die Linie arbeitet dann ohnehin nicht.</translation>
    </message>
    <message>
      <source>The list cannot be written</source>
      <translation>Die Liste lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>The mail program could not be opened</source>
      <translation>Das Mailprogramm ließ sich nicht öffnen</translation>
    </message>
    <message>
      <source>The message cannot be kept</source>
      <translation>Die Nachricht lässt sich nicht behalten</translation>
    </message>
    <message>
      <source>The message is marked as a test</source>
      <translation>Die Nachricht ist als Test gekennzeichnet</translation>
    </message>
    <message>
      <source>The message was not kept</source>
      <translation>Die Nachricht wurde nicht behalten</translation>
    </message>
    <message>
      <source>The next 9 hours</source>
      <translation>Die nächsten 9 Stunden</translation>
    </message>
    <message>
      <source>The pages could not be printed.</source>
      <translation>Die Seiten ließen sich nicht drucken.</translation>
    </message>
    <message>
      <source>The parts are not complete</source>
      <translation>Die Teile sind nicht vollständig</translation>
    </message>
    <message>
      <source>The picture cannot be written</source>
      <translation>Das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>The picture is written to {name}.</source>
      <translation>Das Bild steht in {name}.</translation>
    </message>
    <message>
      <source>The plan has changed since</source>
      <translation>Der Plan hat sich seither geändert</translation>
    </message>
    <message>
      <source>The plan has no delivery "{delivery}"</source>
      <translation>Der Plan hat keine Lieferung „{delivery}“</translation>
    </message>
    <message>
      <source>The plan has no part "{part}"</source>
      <translation>Der Plan hat kein Teil „{part}“</translation>
    </message>
    <message>
      <source>The plan says the same already.</source>
      <translation>Der Plan sagt das schon.</translation>
    </message>
    <message>
      <source>The plant file and the plan on the screen differ</source>
      <translation>Werksdatei und Plan auf dem Schirm weichen ab</translation>
    </message>
    <message>
      <source>The plant file cannot be opened</source>
      <translation>Die Werksdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>The plant file cannot be used</source>
      <translation>Die Werksdatei ist nicht nutzbar</translation>
    </message>
    <message>
      <source>The plant file is busy</source>
      <translation>Die Werksdatei ist gerade in Gebrauch</translation>
    </message>
    <message>
      <source>The plant file is damaged</source>
      <translation>Die Werksdatei ist beschädigt</translation>
    </message>
    <message>
      <source>The plant file refuses a value: {error}</source>
      <translation>Die Werksdatei lehnt einen Wert ab: {error}</translation>
    </message>
    <message>
      <source>The plant file was changed by another program</source>
      <translation>Die Werksdatei wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
      <source>The plant is read-only</source>
      <translation>Das Werk ist nur lesbar</translation>
    </message>
    <message>
      <source>The plant is read-only: it was opened to look at it.</source>
      <translation>Das Werk ist nur lesbar: Es wurde zum Ansehen geöffnet.</translation>
    </message>
    <message>
      <source>The plant needs a name.</source>
      <translation>Das Werk braucht einen Namen.</translation>
    </message>
    <message>
      <source>The printer {printer_name} did not take all of them: {strerror}.</source>
      <translation>Der Drucker {printer_name} nahm nicht alle: {strerror}.</translation>
    </message>
    <message>
      <source>The purpose "{purpose}" is not known: it was taken for an original.</source>
      <translation>Der Zweck „{purpose}“ ist nicht bekannt: Es gilt als Original.</translation>
    </message>
    <message>
      <source>The row in full</source>
      <translation>Die ganze Zeile</translation>
    </message>
    <message>
      <source>The same as it stands.</source>
      <translation>Wie es steht.</translation>
    </message>
    <message>
      <source>The same key as {where}: {named}. The first one counts.</source>
      <translation>Derselbe Schlüssel wie {where}: {named}. Der erste gilt.</translation>
    </message>
    <message>
      <source>The schedule has no BFR or BSS segment: neither its number nor its span is named.</source>
      <translation>Dem Abruf fehlt BFR oder BSS: Weder Nummer noch Zeitraum sind genannt.</translation>
    </message>
    <message>
      <source>The segment has no end: another interchange begins in it. Ask the supplier for the rest.</source>
      <translation>Das Segment hat kein Ende: Darin beginnt ein anderer Austausch. Bitten Sie den Lieferanten um den Rest.</translation>
    </message>
    <message>
      <source>The segment {tag} stands outside of any message and was skipped.</source>
      <translation>Segment {tag} steht außerhalb jeder Nachricht und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The segment {tag} stands outside of any transaction set and was skipped.</source>
      <translation>Segment {tag} steht außerhalb jedes Satzes und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The segment {tag}, the first of {n} such segments, stands outside of any message and was skipped.</source>
      <translation>Segment {tag}, das erste von {n} solchen, steht außerhalb jeder Nachricht und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The ship notice has no number: its BSN segment is missing or empty.</source>
      <translation>Das Lieferavis hat keine Nummer: Sein BSN-Segment fehlt oder ist leer.</translation>
    </message>
    <message>
      <source>The subject can have {subject} characters, the text {text}.</source>
      <translation>Der Betreff kann {subject} Zeichen haben, der Text {text}.</translation>
    </message>
    <message>
      <source>The subject is empty.</source>
      <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
      <source>The tables cannot be read</source>
      <translation>Die Tabellen lassen sich nicht lesen</translation>
    </message>
    <message>
      <source>The tables cannot be written</source>
      <translation>Die Tabellen lassen sich nicht schreiben</translation>
    </message>
    <message>
      <source>The tables do not make a plant</source>
      <translation>Die Tabellen ergeben kein Werk</translation>
    </message>
    <message>
      <source>The text is {percent} % of its size; it cannot be changed further.</source>
      <translation>Die Schrift hat {percent} % ihrer Größe; weiter geht es nicht.</translation>
    </message>
    <message>
      <source>The text was copied</source>
      <translation>Der Text wurde kopiert</translation>
    </message>
    <message>
      <source>The unloading is too short</source>
      <translation>Das Entladen ist zu kurz</translation>
    </message>
    <message>
      <source>The weight "{text}" is in the unit "{unit}", which is not kept in kilograms.</source>
      <translation>Das Gewicht „{text}“ ist in der Einheit „{unit}“, die nicht in Kilogramm geführt wird.</translation>
    </message>
    <message>
      <source>The whole file</source>
      <translation>Die ganze Datei</translation>
    </message>
    <message>
      <source>The workbook cannot be unpacked ({error}).</source>
      <translation>Die Arbeitsmappe lässt sich nicht entpacken ({error}).</translation>
    </message>
    <message>
      <source>The workbook holds macros. They were not run, only cells were read.</source>
      <translation>Die Arbeitsmappe enthält Makros. Sie liefen nicht, nur Zellen wurden gelesen.</translation>
    </message>
    <message>
      <source>The workbook, or all tables of a folder</source>
      <translation>Die Arbeitsmappe, oder alle Tabellen eines Ordners</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Theme as the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>There are no tables</source>
      <translation>Es gibt keine Tabellen</translation>
    </message>
    <message>
      <source>There is a delivery "{number}"</source>
      <translation>Es gibt eine Lieferung „{number}“</translation>
    </message>
    <message>
      <source>There is a file of that name</source>
      <translation>Es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
      <source>There is a newer count</source>
      <translation>Es gibt eine neuere Zählung</translation>
    </message>
    <message>
      <source>There is no door to move it to. Load the plant's doors first.</source>
      <translation>Es gibt kein Tor, an das sie könnte. Laden Sie erst die Tore des Werks.</translation>
    </message>
    <message>
      <source>There is no such day.</source>
      <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such delivery</source>
      <translation>Diese Lieferung gibt es nicht</translation>
    </message>
    <message>
      <source>There is no such door</source>
      <translation>Dieses Tor gibt es nicht</translation>
    </message>
    <message>
      <source>There is no such line</source>
      <translation>Diese Linie gibt es nicht</translation>
    </message>
    <message>
      <source>There is no such part</source>
      <translation>Dieses Teil gibt es nicht</translation>
    </message>
    <message>
      <source>There is no such plant</source>
      <translation>Dieses Werk gibt es nicht</translation>
    </message>
    <message>
      <source>There is no text in the supplier's language "{wanted}", so it is in English.</source>
      <translation>In der Sprache „{wanted}“ des Lieferanten gibt es keinen Text, also ist er englisch.</translation>
    </message>
    <message>
      <source>There is nothing to lock</source>
      <translation>Es gibt nichts festzusetzen</translation>
    </message>
    <message>
      <source>There is nothing to print.</source>
      <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
      <source>There is such a row already</source>
      <translation>Eine solche Zeile gibt es schon</translation>
    </message>
    <message>
      <source>There then: {deliveries}. They need another door.</source>
      <translation>Dann dort: {deliveries}. Sie brauchen ein anderes Tor.</translation>
    </message>
    <message>
      <source>These rows say what the plan says already</source>
      <translation>Diese Zeilen sagen, was der Plan schon sagt</translation>
    </message>
    <message>
      <source>They are already there</source>
      <translation>Sie stehen schon dort</translation>
    </message>
    <message>
      <source>They come from your ERP's tables, from a supplier's list, or one by one.</source>
      <translation>Sie kommen aus den Tabellen Ihres ERP, aus der Liste eines Lieferanten oder einzeln.</translation>
    </message>
    <message>
      <source>They work</source>
      <translation>Sie gelten</translation>
    </message>
    <message>
      <source>This cannot be saved</source>
      <translation>Das lässt sich nicht speichern</translation>
    </message>
    <message>
      <source>This cannot be used</source>
      <translation>Das ist nicht nutzbar</translation>
    </message>
    <message>
      <source>This cannot be {booked}</source>
      <translation>Das geht nicht: {booked}</translation>
    </message>
    <message>
      <source>This delivery can no longer be moved</source>
      <translation>Diese Lieferung lässt sich nicht mehr verschieben</translation>
    </message>
    <message>
      <source>This delivery can no longer be split</source>
      <translation>Diese Lieferung lässt sich nicht mehr teilen</translation>
    </message>
    <message>
      <source>This delivery is locked</source>
      <translation>Diese Lieferung ist festgesetzt</translation>
    </message>
    <message>
      <source>This delivery is not awaited</source>
      <translation>Diese Lieferung wird nicht erwartet</translation>
    </message>
    <message>
      <source>This delivery is not the cause: moving it does not help.</source>
      <translation>Diese Lieferung ist nicht die Ursache: Verschieben hilft nicht.</translation>
    </message>
    <message>
      <source>This delivery names no supplier of the plan</source>
      <translation>Diese Lieferung nennt keinen Lieferanten des Plans</translation>
    </message>
    <message>
      <source>This file was imported {when} already (step {seq}). {rest}</source>
      <translation>Diese Datei wurde {when} schon importiert (Schritt {seq}). {rest}</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>Das ist ein Ordner</translation>
    </message>
    <message>
      <source>This is not a plant file</source>
      <translation>Das ist keine Werksdatei</translation>
    </message>
    <message>
      <source>This note is too long</source>
      <translation>Diese Notiz ist zu lang</translation>
    </message>
    <message>
      <source>This number is taken</source>
      <translation>Diese Nummer ist vergeben</translation>
    </message>
    <message>
      <source>This plant file is empty</source>
      <translation>Diese Werksdatei ist leer</translation>
    </message>
    <message>
      <source>This plant file is newer than this jitdesk</source>
      <translation>Diese Werksdatei ist neuer als dieses jitdesk</translation>
    </message>
    <message>
      <source>This plant file is older than this jitdesk</source>
      <translation>Diese Werksdatei ist älter als dieses jitdesk</translation>
    </message>
    <message>
      <source>This plant is open elsewhere</source>
      <translation>Dieses Werk ist anderswo geöffnet</translation>
    </message>
    <message>
      <source>This row cannot be kept</source>
      <translation>Diese Zeile lässt sich nicht behalten</translation>
    </message>
    <message>
      <source>This step no longer fits the plan</source>
      <translation>Dieser Schritt passt nicht mehr zum Plan</translation>
    </message>
    <message>
      <source>This text cannot be used</source>
      <translation>Dieser Text ist nicht nutzbar</translation>
    </message>
    <message>
      <source>This time has passed</source>
      <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time axis</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <source>Time window</source>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone: plant time.</source>
      <translation>Zeitzone: Werkszeit.</translation>
    </message>
    <message>
      <source>Time, signature</source>
      <translation>Zeit, Unterschrift</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today {time}</source>
      <translation>Heute {time}</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <source>Together, from {when}</source>
      <translation>Zusammen, ab {when}</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Gesagt um</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <source>Tolerances</source>
      <translation>Toleranzen</translation>
    </message>
    <message>
      <source>Tolerances by supplier and part</source>
      <translation>Toleranzen je Lieferant und Teil</translation>
    </message>
    <message>
      <source>Too many rows</source>
      <translation>Zu viele Zeilen</translation>
    </message>
    <message>
      <source>Transit min</source>
      <translation>Fahrzeit, min</translation>
    </message>
    <message>
      <source>Truck</source>
      <translation>Lkw</translation>
    </message>
    <message>
      <source>Trucks</source>
      <translation>Lkw</translation>
    </message>
    <message>
      <source>Try again in a moment</source>
      <translation>Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Di</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Type a later time, such as +30 or wed 0700.</source>
      <translation>Tippen Sie eine spätere Zeit, etwa +30 oder mi 0700.</translation>
    </message>
    <message>
      <source>Type here, or copy cells in a spreadsheet and press Ctrl+V.</source>
      <translation>Tippen Sie hier, oder kopieren Sie Zellen in der Tabelle, und drücken Sie Strg+V.</translation>
    </message>
    <message>
      <source>Type here, or copy cells in a spreadsheet and press Ctrl+V.
For example: Early, 1-5, 06:00, 14:00, 09:00-09:15;12:00-12:30. No line means every line.</source>
      <translation>Tippen Sie hier, oder kopieren Sie Zellen in der Tabelle, und drücken Sie Strg+V.
Zum Beispiel: Früh, 1-5, 06:00, 14:00, 09:00-09:15;12:00-12:30. Keine Linie heißt jede Linie.</translation>
    </message>
    <message>
      <source>Type here, or paste rows.</source>
      <translation>Tippen Sie hier, oder fügen Sie Zeilen ein.</translation>
    </message>
    <message>
      <source>Type in</source>
      <translation>Eintippen</translation>
    </message>
    <message>
      <source>Type it like 1130, +2h or wed 0700</source>
      <translation>Tippen Sie etwa 1130, +2h oder mi 0700</translation>
    </message>
    <message>
      <source>Type it like 1350, +2h, wed 0700 or {door}.</source>
      <translation>Schreiben Sie 1350, +2h, mi 0700 oder {door}.</translation>
    </message>
    <message>
      <source>Type it like 1350, 13:50, +2h, -15 or wed 0700.</source>
      <translation>Tippen Sie etwa 1350, 13:50, +2h, -15 oder mi 0700.</translation>
    </message>
    <message>
      <source>Type it like wed 0700.</source>
      <translation>Tippen Sie etwa mi 0700.</translation>
    </message>
    <message>
      <source>Type to narrow the list</source>
      <translation>Tippen, um die Liste einzugrenzen</translation>
    </message>
    <message>
      <source>Type what was counted</source>
      <translation>Geben Sie ein, was gezählt wurde</translation>
    </message>
    <message>
      <source>Type who takes it, or what comes next.</source>
      <translation>Tippen Sie, wer es übernimmt oder was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Tippen</translation>
    </message>
    <message>
      <source>UTC</source>
      <translation>UTC</translation>
    </message>
    <message>
      <source>Under, %</source>
      <translation>Unter, %</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Undo or revert that step first if it was wrong</source>
      <translation>Nehmen Sie zuerst jenen Schritt zurück, wenn er falsch war</translation>
    </message>
    <message>
      <source>Undo {label}</source>
      <translation>Zurück: {label}</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unknown time zone</source>
      <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
      <source>Unloaded by</source>
      <translation>Entladen bis</translation>
    </message>
    <message>
      <source>Unloadin&amp;g time</source>
      <translation>Entlade&amp;zeit</translation>
    </message>
    <message>
      <source>Unloading</source>
      <translation>Entladung</translation>
    </message>
    <message>
      <source>Unloading of {delivery} until {until}</source>
      <translation>Entladen von {delivery} bis {until}</translation>
    </message>
    <message>
      <source>Unloading of {delivery} {since} until {until}</source>
      <translation>Entladen von {delivery} {since} bis {until}</translation>
    </message>
    <message>
      <source>Unloading since</source>
      <translation>Entladung seit</translation>
    </message>
    <message>
      <source>Unloading since {clock}</source>
      <translation>Entladung seit {clock}</translation>
    </message>
    <message>
      <source>Unloading takes {takes}, until {until}</source>
      <translation>Entladen dauert {takes}, bis {until}</translation>
    </message>
    <message>
      <source>Unloading, min</source>
      <translation>Entladung, min</translation>
    </message>
    <message>
      <source>Unlock it first</source>
      <translation>Lösen Sie sie zuerst</translation>
    </message>
    <message>
      <source>Unlock it to move it</source>
      <translation>Lösen Sie sie, um sie zu verschieben</translation>
    </message>
    <message>
      <source>Unlock {delivery}</source>
      <translation>{delivery} lösen</translation>
    </message>
    <message>
      <source>Unpack it and import the files in it.</source>
      <translation>Entpacken Sie sie, und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Use a name such as Europe/Berlin.</source>
      <translation>Nehmen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Gültig ab</translation>
    </message>
    <message>
      <source>Valid to</source>
      <translation>Gültig bis</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>Fahrzeug</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>WHY IS THIS RED</source>
      <translation>WARUM IST DAS ROT</translation>
    </message>
    <message>
      <source>Wanted</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <source>Wanted at</source>
      <translation>Gewünscht um</translation>
    </message>
    <message>
      <source>Wanted of it</source>
      <translation>Davon gewünscht</translation>
    </message>
    <message>
      <source>Wanted {when}</source>
      <translation>Gewünscht {when}</translation>
    </message>
    <message>
      <source>Was</source>
      <translation>War</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Ordner überwachen</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <source>Watched folders; a tick takes times at once</source>
      <translation>Überwachte Ordner; ein Haken übernimmt Zeiten sofort</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Mi</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Week {week}</source>
      <translation>KW {week}</translation>
    </message>
    <message>
      <source>Weekdays</source>
      <translation>Wochentage</translation>
    </message>
    <message>
      <source>Weeks {week}{dash}{week2}</source>
      <translation>KW {week}{dash}{week2}</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What became of causes</source>
      <translation>Bearbeitung der Ursachen</translation>
    </message>
    <message>
      <source>What cannot be used, and remarks</source>
      <translation>Was nicht nutzbar ist, und Hinweise</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>What does "{text}" under {heading} mean?</source>
      <translation>Was heißt „{text}“ unter {heading}?</translation>
    </message>
    <message>
      <source>What is jitdesk?</source>
      <translation>Was ist jitdesk?</translation>
    </message>
    <message>
      <source>What is jitdesk?   F1</source>
      <translation>Was ist jitdesk?   F1</translation>
    </message>
    <message>
      <source>What is the plant called, and where are its clocks?</source>
      <translation>Wie heißt das Werk, und wo stehen seine Uhren?</translation>
    </message>
    <message>
      <source>What is written when a delivery is late, shall move, lacks an answer or parts.</source>
      <translation>Was geschrieben wird, wenn eine Lieferung verspätet ist, verschoben werden soll, eine Antwort oder Teile fehlen.</translation>
    </message>
    <message>
      <source>What stops first</source>
      <translation>Was zuerst steht</translation>
    </message>
    <message>
      <source>What they call our parts; learnt with every file that is accepted.</source>
      <translation>Wie sie unsere Teile nennen; gelernt mit jeder angenommenen Datei.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was saved is kept. Please restart jitdesk, and send us this text.</source>
      <translation>Was gespeichert war, bleibt. Bitte starten Sie jitdesk neu, und senden Sie uns diesen Text.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When a door is out.</source>
      <translation>Wenn ein Tor gesperrt ist.</translation>
    </message>
    <message>
      <source>When the lines work, week by week.</source>
      <translation>Wann die Linien arbeiten, Woche für Woche.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where shall the plant's file lie?</source>
      <translation>Wo soll die Datei des Werks liegen?</translation>
    </message>
    <message>
      <source>Where they are, and when they open.</source>
      <translation>Wo sie sind und wann sie öffnen.</translation>
    </message>
    <message>
      <source>Which column is which?</source>
      <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
      <source>Which delivery does {place} belong to?</source>
      <translation>Zu welcher Lieferung gehört {place}?</translation>
    </message>
    <message>
      <source>Which differences of quantity and time are not worth a question.</source>
      <translation>Welche Unterschiede in Menge und Zeit keine Frage wert sind.</translation>
    </message>
    <message>
      <source>Which doors are there, in which halls, and when are they open?</source>
      <translation>Welche Tore gibt es, in welchen Hallen, und wann sind sie offen?</translation>
    </message>
    <message>
      <source>Which line?</source>
      <translation>Welche Linie?</translation>
    </message>
    <message>
      <source>Which lines are there, and when do they work?</source>
      <translation>Welche Linien gibt es, und wann arbeiten sie?</translation>
    </message>
    <message>
      <source>Which part does {place} mean?</source>
      <translation>Welches Teil meint {place}?</translation>
    </message>
    <message>
      <source>Which parts does each line use, how many an hour, and how many are there now?</source>
      <translation>Welche Teile braucht jede Linie, wie viele je Stunde, und wie viele sind jetzt da?</translation>
    </message>
    <message>
      <source>Which plant shall we open?</source>
      <translation>Welches Werk öffnen wir?</translation>
    </message>
    <message>
      <source>Which rows are shown</source>
      <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
      <source>Which supplier?</source>
      <translation>Welcher Lieferant?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Whole country</source>
      <translation>Ganzes Land</translation>
    </message>
    <message>
      <source>Whose file is {name}?</source>
      <translation>Von wem ist {name}?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why on hold</source>
      <translation>Warum gesperrt</translation>
    </message>
    <message>
      <source>Without parts</source>
      <translation>Ohne Teile</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;CSV (*.csv)</source>
      <translation>Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>Working out how long the lines can run</source>
      <translation>Es wird gerechnet, wie lange die Linien laufen</translation>
    </message>
    <message>
      <source>Working out what it means</source>
      <translation>Es wird berechnet, was das heißt</translation>
    </message>
    <message>
      <source>Write 1 for yes, 0 for no</source>
      <translation>Schreiben Sie 1 für ja, 0 für nein</translation>
    </message>
    <message>
      <source>Write 1-5 or 1,3,5 (1 = Monday).</source>
      <translation>Schreiben Sie 1-5 oder 1,3,5 (1 = Montag).</translation>
    </message>
    <message>
      <source>Write at most {most}</source>
      <translation>Schreiben Sie höchstens {most}</translation>
    </message>
    <message>
      <source>Write it like 06:30.</source>
      <translation>Schreiben Sie etwa 06:30.</translation>
    </message>
    <message>
      <source>Write it like 09:00-09:15.</source>
      <translation>Schreiben Sie etwa 09:00-09:15.</translation>
    </message>
    <message>
      <source>Write it like 14:00-16:00.</source>
      <translation>Schreiben Sie etwa 14:00-16:00.</translation>
    </message>
    <message>
      <source>Write it like 15:05.</source>
      <translation>Schreiben Sie etwa 15:05.</translation>
    </message>
    <message>
      <source>Write it like 1=240</source>
      <translation>Schreiben Sie etwa 1=240</translation>
    </message>
    <message>
      <source>Write it like 2026-11-24.</source>
      <translation>Schreiben Sie etwa 2026-11-24.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-24T13:15.</source>
      <translation>Schreiben Sie etwa 2026-11-24T13:15.</translation>
    </message>
    <message>
      <source>Write it like Europe/Berlin</source>
      <translation>Schreiben Sie etwa Europe/Berlin</translation>
    </message>
    <message>
      <source>Write it like {number}</source>
      <translation>Schreiben Sie zum Beispiel {number}</translation>
    </message>
    <message>
      <source>Write it like {whole} or {broken}</source>
      <translation>Schreiben Sie zum Beispiel {whole} oder {broken}</translation>
    </message>
    <message>
      <source>Write the month as a word, or the day as in {day}</source>
      <translation>Schreiben Sie den Monat als Wort oder den Tag wie in {day}</translation>
    </message>
    <message>
      <source>Write whole minutes, such as 15</source>
      <translation>Schreiben Sie ganze Minuten, etwa 15</translation>
    </message>
    <message>
      <source>Writing the delay history</source>
      <translation>Der Verlauf des Verzugs wird geschrieben</translation>
    </message>
    <message>
      <source>Writing the message…</source>
      <translation>Die Nachricht wird geschrieben…</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <source>Writing {spoken}</source>
      <translation>{spoken} wird geschrieben</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie selbst</translation>
    </message>
    <message>
      <source>You have all of it as tables: a folder of CSV files or one workbook.</source>
      <translation>Sie haben alles als Tabellen: einen Ordner mit CSV-Dateien oder eine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>Zoom to this &amp;shift</source>
      <translation>Auf diese Schicht &amp;zoomen</translation>
    </message>
    <message>
      <source>a copy for information: it changes nothing</source>
      <translation>eine Kopie zur Kenntnis: sie ändert nichts</translation>
    </message>
    <message>
      <source>a document over {more} is missing here</source>
      <translation>hier fehlt ein Dokument über {more}</translation>
    </message>
    <message>
      <source>a duplicate of what is in the plan already</source>
      <translation>ein Duplikat dessen, was schon im Plan steht</translation>
    </message>
    <message>
      <source>a line stops for it</source>
      <translation>eine Linie steht deshalb</translation>
    </message>
    <message>
      <source>a network share</source>
      <translation>einer Netzwerkfreigabe</translation>
    </message>
    <message>
      <source>a part that the plan has not: it would be added</source>
      <translation>ein Teil, das der Plan nicht hat: es käme hinzu</translation>
    </message>
    <message>
      <source>accepted with exceptions</source>
      <translation>mit Abweichungen angenommen</translation>
    </message>
    <message>
      <source>accepted with this file already</source>
      <translation>mit dieser Datei schon angenommen</translation>
    </message>
    <message>
      <source>accident</source>
      <translation>Unfall</translation>
    </message>
    <message>
      <source>adjusts the cumulative quantity</source>
      <translation>berichtigt die Fortschrittszahl</translation>
    </message>
    <message>
      <source>all dates replaced</source>
      <translation>alle Termine ersetzt</translation>
    </message>
    <message>
      <source>all values replaced</source>
      <translation>alle Werte ersetzt</translation>
    </message>
    <message>
      <source>all {of} suppliers on time {when}</source>
      <translation>alle {of} Lieferanten pünktlich {when}</translation>
    </message>
    <message>
      <source>also changes</source>
      <translation>ändert auch</translation>
    </message>
    <message>
      <source>also {labels}</source>
      <translation>auch {labels}</translation>
    </message>
    <message>
      <source>and {count} more, see list (Ctrl+L)</source>
      <translation>und {count} weitere, siehe Liste (Strg+L)</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weitere</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>another process</source>
      <translation>ein anderer Prozess</translation>
    </message>
    <message>
      <source>appointment for the delivery</source>
      <translation>Termin für die Anlieferung</translation>
    </message>
    <message>
      <source>appointment for the delivery asked for</source>
      <translation>Termin für die Anlieferung angefragt</translation>
    </message>
    <message>
      <source>appointment for the pick-up</source>
      <translation>Termin für die Abholung</translation>
    </message>
    <message>
      <source>arrival computed: it leaves then and travels {minutes}</source>
      <translation>Ankunft berechnet: Sie fährt dann ab und braucht {minutes}</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>angekommen</translation>
    </message>
    <message>
      <source>arrived at a terminal</source>
      <translation>an einem Umschlagplatz angekommen</translation>
    </message>
    <message>
      <source>arrived at customs</source>
      <translation>beim Zoll angekommen</translation>
    </message>
    <message>
      <source>arrived at the delivery location</source>
      <translation>am Lieferort angekommen</translation>
    </message>
    <message>
      <source>arrived at the dock of the delivery location</source>
      <translation>am Tor des Lieferorts angekommen</translation>
    </message>
    <message>
      <source>arrived at the dock of the pick-up location</source>
      <translation>am Tor der Ladestelle angekommen</translation>
    </message>
    <message>
      <source>arrived at the pick-up location</source>
      <translation>an der Ladestelle angekommen</translation>
    </message>
    <message>
      <source>arrived at the rail ramp of the destination</source>
      <translation>am Zielbahnhof angekommen</translation>
    </message>
    <message>
      <source>arrived {clock}</source>
      <translation>angekommen {clock}</translation>
    </message>
    <message>
      <source>arrived {when}</source>
      <translation>angekommen {when}</translation>
    </message>
    <message>
      <source>arrows or a typed time move it · Enter drops it as one undo step · Esc cancels</source>
      <translation>Pfeile oder eine getippte Zeit verschieben · Enter legt ab, als ein Schritt · Esc bricht ab</translation>
    </message>
    <message>
      <source>as now</source>
      <translation>wie jetzt</translation>
    </message>
    <message>
      <source>as the values say</source>
      <translation>wie die Werte sagen</translation>
    </message>
    <message>
      <source>asks for parts, brings none</source>
      <translation>fordert Teile, bringt keine</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>sofort</translation>
    </message>
    <message>
      <source>available for delivery</source>
      <translation>zur Anlieferung bereit</translation>
    </message>
    <message>
      <source>back: done in an earlier shift, and still there</source>
      <translation>wieder da: in einer früheren Schicht erledigt, besteht noch</translation>
    </message>
    <message>
      <source>back: snoozed until {at}</source>
      <translation>wieder da: zurückgestellt bis {at}</translation>
    </message>
    <message>
      <source>back: {time} earlier than it was</source>
      <translation>wieder da: {time} früher als zuvor</translation>
    </message>
    <message>
      <source>backlog</source>
      <translation>Rückstand</translation>
    </message>
    <message>
      <source>backordered without a date</source>
      <translation>im Rückstand ohne Termin</translation>
    </message>
    <message>
      <source>began to unload</source>
      <translation>Entladung begann</translation>
    </message>
    <message>
      <source>being unloaded</source>
      <translation>in Entladung</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>booked as no show</source>
      <translation>als nicht gekommen gebucht</translation>
    </message>
    <message>
      <source>booked as {booked}</source>
      <translation>gebucht als {booked}</translation>
    </message>
    <message>
      <source>border clearance</source>
      <translation>Grenzabfertigung</translation>
    </message>
    <message>
      <source>by {clock}</source>
      <translation>bis {clock}</translation>
    </message>
    <message>
      <source>by {names}. You can still drop here.</source>
      <translation>durch {names}. Ablegen ist trotzdem möglich.</translation>
    </message>
    <message>
      <source>by {safe}</source>
      <translation>bis {safe}</translation>
    </message>
    <message>
      <source>byte {byte}</source>
      <translation>Byte {byte}</translation>
    </message>
    <message>
      <source>call the supplier</source>
      <translation>Lieferanten anrufen</translation>
    </message>
    <message>
      <source>call-off {number}</source>
      <translation>Abruf {number}</translation>
    </message>
    <message>
      <source>calls no part. Ask the customer what it is for.</source>
      <translation>ruft kein Teil ab. Fragen Sie den Kunden, wofür es ist.</translation>
    </message>
    <message>
      <source>calls nothing off: it has no FST segment.</source>
      <translation>ruft nichts ab: Es fehlt ein FST-Segment.</translation>
    </message>
    <message>
      <source>calls nothing off: it only tells what came. Nothing was changed.</source>
      <translation>ruft nichts ab: Es sagt nur, was kam. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>cancel</source>
      <translation>abbrechen</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>storniert</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>nicht nutzbar</translation>
    </message>
    <message>
      <source>carrier "{carrier}" is not in the plan and was left out</source>
      <translation>Spediteur „{carrier}“ steht nicht im Plan und wurde ausgelassen</translation>
    </message>
    <message>
      <source>carrier's own cause</source>
      <translation>Ursache beim Spediteur</translation>
    </message>
    <message>
      <source>causes {line} to stop at {clock}</source>
      <translation>dadurch steht {line} ab {clock}</translation>
    </message>
    <message>
      <source>cell = one door and day: column = load, number = trucks</source>
      <translation>Zelle = ein Tor und Tag: Säule = Last, Zahl = Lkw</translation>
    </message>
    <message>
      <source>cell = one part and day: column = load, number = trucks</source>
      <translation>Zelle = ein Teil und Tag: Säule = Last, Zahl = Lkw</translation>
    </message>
    <message>
      <source>cell = one supplier and day: column = load, number = trucks</source>
      <translation>Zelle = ein Lieferant und Tag: Säule = Last, Zahl = Lkw</translation>
    </message>
    <message>
      <source>change sequence</source>
      <translation>Änderungsfolge</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>changed since</source>
      <translation>inzwischen geändert</translation>
    </message>
    <message>
      <source>check shifts</source>
      <translation>Schichten prüfen</translation>
    </message>
    <message>
      <source>clash</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>clashes</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>clashes at the door with {names}</source>
      <translation>am Tor gleichzeitig mit {names}</translation>
    </message>
    <message>
      <source>close</source>
      <translation>zu</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>zu</translation>
    </message>
    <message>
      <source>closed {span}</source>
      <translation>zu {span}</translation>
    </message>
    <message>
      <source>column {number}</source>
      <translation>Spalte {number}</translation>
    </message>
    <message>
      <source>comes as planned</source>
      <translation>kommt wie geplant</translation>
    </message>
    <message>
      <source>commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>condition {code}</source>
      <translation>Zustand {code}</translation>
    </message>
    <message>
      <source>confirmation {number}</source>
      <translation>Bestätigung {number}</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>confirmed as planned</source>
      <translation>bestätigt wie geplant</translation>
    </message>
    <message>
      <source>confirmed {clock}</source>
      <translation>bestätigt {clock}</translation>
    </message>
    <message>
      <source>confirmed, +20 = late</source>
      <translation>bestätigt, +20 = verspätet</translation>
    </message>
    <message>
      <source>consignee closed</source>
      <translation>Empfänger geschlossen</translation>
    </message>
    <message>
      <source>consignee's fault</source>
      <translation>Ursache beim Empfänger</translation>
    </message>
    <message>
      <source>counted {hours} h ago</source>
      <translation>vor {hours} h gezählt</translation>
    </message>
    <message>
      <source>counted_at is before the count that the plan has; that one stays.</source>
      <translation>counted_at liegt vor der Zählung im Plan; die bleibt.</translation>
    </message>
    <message>
      <source>covered</source>
      <translation>versorgt</translation>
    </message>
    <message>
      <source>covered as far as the plan goes</source>
      <translation>gedeckt, soweit der Plan reicht</translation>
    </message>
    <message>
      <source>covered until {clock}</source>
      <translation>gedeckt bis {clock}</translation>
    </message>
    <message>
      <source>crack test, lot 88213</source>
      <translation>Rissprüfung, Charge 88213</translation>
    </message>
    <message>
      <source>customer asked for a later delivery</source>
      <translation>Kunde wollte eine spätere Lieferung</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>date pending</source>
      <translation>Termin offen</translation>
    </message>
    <message>
      <source>date rescheduled</source>
      <translation>Termin verschoben</translation>
    </message>
    <message>
      <source>dates changed</source>
      <translation>Termine geändert</translation>
    </message>
    <message>
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>day.month.year</source>
      <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
      <source>delayed</source>
      <translation>verzögert</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>gestrichen</translation>
    </message>
    <message>
      <source>delivery attempted</source>
      <translation>Zustellung versucht</translation>
    </message>
    <message>
      <source>delivery not completed</source>
      <translation>Zustellung nicht abgeschlossen</translation>
    </message>
    <message>
      <source>delivery schedule</source>
      <translation>Lieferabruf</translation>
    </message>
    <message>
      <source>delivery {delivery}</source>
      <translation>Lieferung {delivery}</translation>
    </message>
    <message>
      <source>delivery {delivery} comes from supplier {owner} in the plan, the file is of {supplier}</source>
      <translation>Lieferung {delivery} kommt im Plan von Lieferant {owner}, die Datei ist von {supplier}</translation>
    </message>
    <message>
      <source>delivery {delivery} expected {clock}</source>
      <translation>Lieferung {delivery} erwartet {clock}</translation>
    </message>
    <message>
      <source>delivery {delivery} is not in the plan</source>
      <translation>Lieferung {delivery} steht nicht im Plan</translation>
    </message>
    <message>
      <source>delivery {delivery} is {status} already</source>
      <translation>Lieferung {delivery} ist schon {status}</translation>
    </message>
    <message>
      <source>delivery {delivery} would be cancelled</source>
      <translation>Lieferung {delivery} würde storniert</translation>
    </message>
    <message>
      <source>delivery {number} may be {found}</source>
      <translation>Lieferung {number} kann {found} sein</translation>
    </message>
    <message>
      <source>departed a terminal</source>
      <translation>von einem Umschlagplatz abgefahren</translation>
    </message>
    <message>
      <source>departed the delivery location</source>
      <translation>vom Lieferort abgefahren</translation>
    </message>
    <message>
      <source>departed the pick-up location</source>
      <translation>von der Ladestelle abgefahren</translation>
    </message>
    <message>
      <source>departed the rail ramp of the origin</source>
      <translation>vom Abgangsbahnhof abgefahren</translation>
    </message>
    <message>
      <source>despatch advice</source>
      <translation>Lieferavis</translation>
    </message>
    <message>
      <source>despatch advice {asn}</source>
      <translation>Lieferavis {asn}</translation>
    </message>
    <message>
      <source>despatch advice {number}</source>
      <translation>Lieferavis {number}</translation>
    </message>
    <message>
      <source>despatch advice {number} is in the plan already: read as replacing it</source>
      <translation>Lieferavis {number} steht schon im Plan: als dessen Ersatz gelesen</translation>
    </message>
    <message>
      <source>despatch advice {number} may be delivery {found}</source>
      <translation>Lieferavis {number} kann Lieferung {found} sein</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>nicht gekommen</translation>
    </message>
    <message>
      <source>does not help</source>
      <translation>hilft nicht</translation>
    </message>
    <message>
      <source>does not stop in this plan</source>
      <translation>steht in diesem Plan nicht</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>done by {who} {at}</source>
      <translation>erledigt von {who} {at}</translation>
    </message>
    <message>
      <source>door "{named}" is not in the plan and was left out</source>
      <translation>Tor „{named}“ steht nicht im Plan und wurde ausgelassen</translation>
    </message>
    <message>
      <source>door is out</source>
      <translation>Tor ist gesperrt</translation>
    </message>
    <message>
      <source>door {door}</source>
      <translation>Tor {door}</translation>
    </message>
    <message>
      <source>door {door} is open {hours}</source>
      <translation>Tor {door} ist {hours} offen</translation>
    </message>
    <message>
      <source>door {door} was left out: the delivery is locked</source>
      <translation>Tor {door} wurde ausgelassen: Die Lieferung ist festgesetzt</translation>
    </message>
    <message>
      <source>door {old_door}</source>
      <translation>Tor {old_door}</translation>
    </message>
    <message>
      <source>down</source>
      <translation>steht</translation>
    </message>
    <message>
      <source>drop</source>
      <translation>ablegen</translation>
    </message>
    <message>
      <source>drop to save as one undo step · Esc cancels · Shift keeps the door</source>
      <translation>Ablegen speichert als ein Schritt · Esc bricht ab · Umschalt hält das Tor</translation>
    </message>
    <message>
      <source>dropped on the window</source>
      <translation>auf das Fenster gezogen</translation>
    </message>
    <message>
      <source>due {at}</source>
      <translation>fällig {at}</translation>
    </message>
    <message>
      <source>each mark = one truck at its true time · text only where something is wrong</source>
      <translation>jede Marke = ein Lkw zu seiner Zeit · Text nur, wo etwas nicht stimmt</translation>
    </message>
    <message>
      <source>earlier than planned</source>
      <translation>früher als geplant</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>en route to the delivery location</source>
      <translation>unterwegs zum Lieferort</translation>
    </message>
    <message>
      <source>en route to the pick-up location</source>
      <translation>unterwegs zur Ladestelle</translation>
    </message>
    <message>
      <source>end of the shift</source>
      <translation>Ende der Schicht</translation>
    </message>
    <message>
      <source>enough without them</source>
      <translation>genug auch ohne sie</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>estimated arrival at the carrier's terminal</source>
      <translation>erwartete Ankunft am Umschlagplatz des Spediteurs</translation>
    </message>
    <message>
      <source>estimated arrival at the consignee's</source>
      <translation>erwartete Ankunft beim Empfänger</translation>
    </message>
    <message>
      <source>estimated delivery</source>
      <translation>erwartete Zustellung</translation>
    </message>
    <message>
      <source>estimated departure from a terminal</source>
      <translation>erwartete Abfahrt von einem Umschlagplatz</translation>
    </message>
    <message>
      <source>estimated {clock}</source>
      <translation>geschätzt {clock}</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>expected as planned</source>
      <translation>erwartet wie geplant</translation>
    </message>
    <message>
      <source>figures of the shift</source>
      <translation>Zahlen der Schicht</translation>
    </message>
    <message>
      <source>firm</source>
      <translation>fest</translation>
    </message>
    <message>
      <source>first run-out on top</source>
      <translation>erstes Ende oben</translation>
    </message>
    <message>
      <source>first run-out on top · {rows} of {states} parts, {covered} are covered</source>
      <translation>erstes Ende oben · {rows} von {states} Teilen, {covered} sind versorgt</translation>
    </message>
    <message>
      <source>first {delivery}</source>
      <translation>zuerst {delivery}</translation>
    </message>
    <message>
      <source>first {part}</source>
      <translation>zuerst {part}</translation>
    </message>
    <message>
      <source>forecast</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>free until {at}</source>
      <translation>frei bis {at}</translation>
    </message>
    <message>
      <source>free {span}</source>
      <translation>frei {span}</translation>
    </message>
    <message>
      <source>gives the answer "{code}", which is not known: each line must say its own.</source>
      <translation>gibt die Antwort „{code}“, die nicht bekannt ist: Jede Position muss ihre eigene nennen.</translation>
    </message>
    <message>
      <source>go there</source>
      <translation>hingehen</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>goods receipt {number}</source>
      <translation>Wareneingang {number}</translation>
    </message>
    <message>
      <source>handed to a connecting line</source>
      <translation>an den Anschlussverkehr übergeben</translation>
    </message>
    <message>
      <source>handed to an air carrier</source>
      <translation>an die Luftfracht übergeben</translation>
    </message>
    <message>
      <source>has a bad value in front of its lines: {text} {advice}</source>
      <translation>hat vor den Positionen einen schlechten Wert: {text} {advice}</translation>
    </message>
    <message>
      <source>has arrived</source>
      <translation>ist angekommen</translation>
    </message>
    <message>
      <source>has changed since</source>
      <translation>hat sich inzwischen geändert</translation>
    </message>
    <message>
      <source>has handling units whose check digit is wrong ({n}): {told}.</source>
      <translation>hat Packstücke mit falscher Prüfziffer ({n}): {told}.</translation>
    </message>
    <message>
      <source>has packs in different units</source>
      <translation>hat Packstücke in verschiedenen Einheiten</translation>
    </message>
    <message>
      <source>has the function "{code}", which is taken for an original.</source>
      <translation>hat die Funktion „{code}“, die als Original gilt.</translation>
    </message>
    <message>
      <source>has two decimal marks</source>
      <translation>hat zwei Dezimalzeichen</translation>
    </message>
    <message>
      <source>height = hours of stock at the line (full height 6 h) · shortest first</source>
      <translation>Höhe = Stunden Bestand an der Linie (voll = 6 h) · kürzeste zuerst</translation>
    </message>
    <message>
      <source>height = hours of stock, full = 6 h</source>
      <translation>Höhe = Stunden Bestand, voll = 6 h</translation>
    </message>
    <message>
      <source>height = hours of stock, full = 6 h · {strips} of {parts} parts, shortest first</source>
      <translation>Höhe = Stunden Bestand, voll = 6 h · {strips} von {parts} Teilen, kürzeste zuerst</translation>
    </message>
    <message>
      <source>held by customs</source>
      <translation>vom Zoll festgehalten</translation>
    </message>
    <message>
      <source>held for the consignee</source>
      <translation>für den Empfänger zurückgehalten</translation>
    </message>
    <message>
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>sperren</translation>
    </message>
    <message>
      <source>hours of stock</source>
      <translation>Stunden Bestand</translation>
    </message>
    <message>
      <source>hours of stock (full height 6 h) · figure = stock just after the step</source>
      <translation>Stunden Bestand (volle Höhe 6 h) · Zahl = Bestand gleich nach der Stufe</translation>
    </message>
    <message>
      <source>immediate</source>
      <translation>sofort</translation>
    </message>
    <message>
      <source>improper unloading facility</source>
      <translation>ungeeignete Entladestelle</translation>
    </message>
    <message>
      <source>in good condition</source>
      <translation>in gutem Zustand</translation>
    </message>
    <message>
      <source>in question</source>
      <translation>strittig</translation>
    </message>
    <message>
      <source>in this plan</source>
      <translation>in diesem Plan</translation>
    </message>
    <message>
      <source>in transit</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <source>in {first}</source>
      <translation>in {first}</translation>
    </message>
    <message>
      <source>in {lasts}</source>
      <translation>in {lasts}</translation>
    </message>
    <message>
      <source>in-gate</source>
      <translation>Einfahrt ins Terminal</translation>
    </message>
    <message>
      <source>incomplete paperwork</source>
      <translation>Papiere unvollständig</translation>
    </message>
    <message>
      <source>interchange {number}</source>
      <translation>Austausch {number}</translation>
    </message>
    <message>
      <source>is a JSON file</source>
      <translation>ist eine JSON-Datei</translation>
    </message>
    <message>
      <source>is a PDF document</source>
      <translation>ist ein PDF-Dokument</translation>
    </message>
    <message>
      <source>is a VDA message with fixed columns</source>
      <translation>ist eine VDA-Nachricht mit festen Spalten</translation>
    </message>
    <message>
      <source>is a component of the item around it and no delivery of its own.</source>
      <translation>ist Bestandteil der Position darum und keine eigene Lieferung.</translation>
    </message>
    <message>
      <source>is a cumulative quantity for a day of its own among quantities that are none</source>
      <translation>ist eine Fortschrittszahl an einem eigenen Tag unter Mengen, die keine sind</translation>
    </message>
    <message>
      <source>is a database</source>
      <translation>ist eine Datenbank</translation>
    </message>
    <message>
      <source>is a date of one of several answers, and its quantity does not tell of which. Ask the supplier.</source>
      <translation>ist der Termin einer von mehreren Antworten, und die Menge sagt nicht, welcher. Fragen Sie den Lieferanten.</translation>
    </message>
    <message>
      <source>is a document of an old Microsoft program</source>
      <translation>ist ein Dokument eines alten Microsoft-Programms</translation>
    </message>
    <message>
      <source>is a negative quantity</source>
      <translation>ist eine negative Menge</translation>
    </message>
    <message>
      <source>is a packed file</source>
      <translation>ist eine gepackte Datei</translation>
    </message>
    <message>
      <source>is a packed folder</source>
      <translation>ist ein gepackter Ordner</translation>
    </message>
    <message>
      <source>is a picture</source>
      <translation>ist ein Bild</translation>
    </message>
    <message>
      <source>is a program</source>
      <translation>ist ein Programm</translation>
    </message>
    <message>
      <source>is a total</source>
      <translation>ist eine Summe</translation>
    </message>
    <message>
      <source>is a web page</source>
      <translation>ist eine Webseite</translation>
    </message>
    <message>
      <source>is an ANSI X12 message</source>
      <translation>ist eine Nachricht in ANSI X12</translation>
    </message>
    <message>
      <source>is an EDIFACT message</source>
      <translation>ist eine EDIFACT-Nachricht</translation>
    </message>
    <message>
      <source>is an XML file</source>
      <translation>ist eine XML-Datei</translation>
    </message>
    <message>
      <source>is an attachment in Outlook's own format</source>
      <translation>ist ein Anhang im eigenen Format von Outlook</translation>
    </message>
    <message>
      <source>is an e-mail</source>
      <translation>ist eine E-Mail</translation>
    </message>
    <message>
      <source>is an e-mail in Outlook's own format</source>
      <translation>ist eine E-Mail im eigenen Format von Outlook</translation>
    </message>
    <message>
      <source>is being unloaded</source>
      <translation>wird entladen</translation>
    </message>
    <message>
      <source>is cut off: its record ends within it</source>
      <translation>ist abgeschnitten: Der Satz endet darin</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is for several plants: {named}. The lines of all were read.</source>
      <translation>gilt für mehrere Werke: {named}. Die Positionen aller wurden gelesen.</translation>
    </message>
    <message>
      <source>is less than the cumulative quantity before it</source>
      <translation>ist kleiner als die Fortschrittszahl davor</translation>
    </message>
    <message>
      <source>is less than the running total before it</source>
      <translation>ist kleiner als die laufende Summe davor</translation>
    </message>
    <message>
      <source>is neither a date nor a period</source>
      <translation>ist weder ein Datum noch ein Zeitraum</translation>
    </message>
    <message>
      <source>is no longer there</source>
      <translation>ist nicht mehr da</translation>
    </message>
    <message>
      <source>is not a code that jitdesk knows</source>
      <translation>ist kein Code, den jitdesk kennt</translation>
    </message>
    <message>
      <source>is not a date</source>
      <translation>ist kein Datum</translation>
    </message>
    <message>
      <source>is not a date of format {code}</source>
      <translation>ist kein Datum im Format {code}</translation>
    </message>
    <message>
      <source>is not a number</source>
      <translation>ist keine Zahl</translation>
    </message>
    <message>
      <source>is not a number of packages</source>
      <translation>ist keine Zahl von Packstücken</translation>
    </message>
    <message>
      <source>is not a status of a line that jitdesk knows</source>
      <translation>ist kein Status einer Position, den jitdesk kennt</translation>
    </message>
    <message>
      <source>is not a time code that jitdesk knows</source>
      <translation>ist kein Zeitcode, den jitdesk kennt</translation>
    </message>
    <message>
      <source>is not a time of day</source>
      <translation>ist keine Uhrzeit</translation>
    </message>
    <message>
      <source>is on its way</source>
      <translation>ist unterwegs</translation>
    </message>
    <message>
      <source>is planned</source>
      <translation>ist geplant</translation>
    </message>
    <message>
      <source>is protected by a password</source>
      <translation>ist mit Kennwort geschützt</translation>
    </message>
    <message>
      <source>is the number of a line that does not say how much was received (QTY+48, QTY+194)</source>
      <translation>ist die Nummer einer Position, die nicht sagt, wie viel erhalten wurde (QTY+48, QTY+194)</translation>
    </message>
    <message>
      <source>is there already</source>
      <translation>ist schon da</translation>
    </message>
    <message>
      <source>it cancels call-off {number}, which did not want it</source>
      <translation>sie storniert Abruf {number}, der sie nicht wollte</translation>
    </message>
    <message>
      <source>it cancels despatch advice {asn}, but delivery {delivery} is {status}</source>
      <translation>sie storniert Lieferavis {asn}, doch Lieferung {delivery} ist {status}</translation>
    </message>
    <message>
      <source>it cancels despatch advice {asn}, which no delivery carries</source>
      <translation>sie storniert Lieferavis {asn}, das keine Lieferung trägt</translation>
    </message>
    <message>
      <source>it cancels despatch advice {asn}, which {n} deliveries carry</source>
      <translation>sie storniert Lieferavis {asn}, das {n} Lieferungen tragen</translation>
    </message>
    <message>
      <source>it confirms that a message came: it changes nothing</source>
      <translation>sie bestätigt den Empfang einer Nachricht: sie ändert nichts</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>er antwortet nicht</translation>
    </message>
    <message>
      <source>it does not say {what} ({told})</source>
      <translation>sie sagt nicht, {what} ({told})</translation>
    </message>
    <message>
      <source>it has no number of a delivery, a despatch advice or an order</source>
      <translation>sie nennt keine Nummer einer Lieferung, eines Lieferavis oder einer Bestellung</translation>
    </message>
    <message>
      <source>it is loaded</source>
      <translation>sie ist geladen</translation>
    </message>
    <message>
      <source>it is of {when}, the plan's word came {other}</source>
      <translation>sie ist von {when}, das Wort im Plan kam {other}</translation>
    </message>
    <message>
      <source>it is there now</source>
      <translation>sie ist jetzt da</translation>
    </message>
    <message>
      <source>it names no date</source>
      <translation>sie nennt keinen Termin</translation>
    </message>
    <message>
      <source>it names no delivery and no order, and the supplier of part {part} is not known</source>
      <translation>sie nennt weder Lieferung noch Bestellung, und der Lieferant von Teil {part} ist nicht bekannt</translation>
    </message>
    <message>
      <source>it names no delivery, no despatch advice and no order to call a new delivery by</source>
      <translation>sie nennt weder Lieferung noch Lieferavis noch Bestellung, nach der eine neue Lieferung heißen könnte</translation>
    </message>
    <message>
      <source>it names no part</source>
      <translation>sie nennt kein Teil</translation>
    </message>
    <message>
      <source>it names no part and quantity that was received</source>
      <translation>sie nennt kein Teil mit erhaltener Menge</translation>
    </message>
    <message>
      <source>it names no part to add</source>
      <translation>sie nennt kein Teil zum Anlegen</translation>
    </message>
    <message>
      <source>it names no part, and delivery {delivery} carries {n}</source>
      <translation>sie nennt kein Teil, und Lieferung {delivery} trägt {n}</translation>
    </message>
    <message>
      <source>it names no quantity</source>
      <translation>sie nennt keine Menge</translation>
    </message>
    <message>
      <source>it names no quantity to add</source>
      <translation>sie nennt keine Menge zum Anlegen</translation>
    </message>
    <message>
      <source>it names no supplier</source>
      <translation>sie nennt keinen Lieferanten</translation>
    </message>
    <message>
      <source>it reports a receipt {when}, which lies ahead</source>
      <translation>sie meldet einen Eingang {when}, das liegt voraus</translation>
    </message>
    <message>
      <source>it reports an arrival {when}, which lies ahead</source>
      <translation>sie meldet eine Ankunft {when}, das liegt voraus</translation>
    </message>
    <message>
      <source>it reports an arrival, but not when</source>
      <translation>sie meldet eine Ankunft, aber nicht wann</translation>
    </message>
    <message>
      <source>it reports no event</source>
      <translation>sie meldet kein Ereignis</translation>
    </message>
    <message>
      <source>it says when it leaves only, and how long it travels is not known</source>
      <translation>sie sagt nur die Abfahrt, und die Fahrzeit ist nicht bekannt</translation>
    </message>
    <message>
      <source>it stopped after page {count}</source>
      <translation>er hielt nach Seite {count}</translation>
    </message>
    <message>
      <source>it takes back a receipt: correct the delivery by hand</source>
      <translation>sie nimmt einen Eingang zurück: berichtigen Sie die Lieferung von Hand</translation>
    </message>
    <message>
      <source>it takes back a status: correct the delivery by hand</source>
      <translation>sie nimmt einen Status zurück: berichtigen Sie die Lieferung von Hand</translation>
    </message>
    <message>
      <source>it would be a new delivery</source>
      <translation>es wäre eine neue Lieferung</translation>
    </message>
    <message>
      <source>item added</source>
      <translation>Position hinzugefügt</translation>
    </message>
    <message>
      <source>item changed</source>
      <translation>Position geändert</translation>
    </message>
    <message>
      <source>item deleted</source>
      <translation>Position gestrichen</translation>
    </message>
    <message>
      <source>its door</source>
      <translation>Tor</translation>
    </message>
    <message>
      <source>its parts contradict each other</source>
      <translation>ihre Teile widersprechen sich</translation>
    </message>
    <message>
      <source>its quantity is 0</source>
      <translation>die Menge ist 0</translation>
    </message>
    <message>
      <source>its quantity is below zero</source>
      <translation>die Menge liegt unter null</translation>
    </message>
    <message>
      <source>its quantity is in "{named}", and part {part} is counted in "{own}"</source>
      <translation>die Menge ist in „{named}“, und Teil {part} wird in „{own}“ gezählt</translation>
    </message>
    <message>
      <source>its tables are not what its journal says</source>
      <translation>ihre Tabellen sind nicht, was ihr Journal sagt</translation>
    </message>
    <message>
      <source>jitdesk cannot read JSON messages.</source>
      <translation>jitdesk liest keine JSON-Nachrichten.</translation>
    </message>
    <message>
      <source>jitdesk cannot read XML messages.</source>
      <translation>jitdesk liest keine XML-Nachrichten.</translation>
    </message>
    <message>
      <source>jitdesk reads mails as .eml files.</source>
      <translation>jitdesk liest Mails als .eml-Dateien.</translation>
    </message>
    <message>
      <source>jitdesk {version}, the desk of a just-in-time plant's inbound coordinator.</source>
      <translation>jitdesk {version}, der Schreibtisch der Anlieferung im JIT-Werk.</translation>
    </message>
    <message>
      <source>jitdesk, plan step {plan_step}, printed {now}{by} · newest: Ctrl+Shift+H</source>
      <translation>jitdesk, Planschritt {plan_step}, gedruckt {now}{by} · neueste: Strg+Umschalt+H</translation>
    </message>
    <message>
      <source>jitdesk, plan step {plan_step}, printed {wall}{by} · times are plant time</source>
      <translation>jitdesk, Planschritt {plan_step}, gedruckt {wall}{by} · Zeiten sind Werkszeit</translation>
    </message>
    <message>
      <source>just-in-time call</source>
      <translation>Feinabruf</translation>
    </message>
    <message>
      <source>lasts</source>
      <translation>reicht</translation>
    </message>
    <message>
      <source>late</source>
      <translation>verspätet</translation>
    </message>
    <message>
      <source>left out of the newer advice</source>
      <translation>im neueren Avis ausgelassen</translation>
    </message>
    <message>
      <source>left to receive</source>
      <translation>noch zu erhalten</translation>
    </message>
    <message>
      <source>less urgent than these</source>
      <translation>weniger dringend als diese</translation>
    </message>
    <message>
      <source>lies outside 1970 to 2199</source>
      <translation>liegt außerhalb von 1970 bis 2199</translation>
    </message>
    <message>
      <source>line stops first, then by time left</source>
      <translation>Linienstopps zuerst, dann nach Restzeit</translation>
    </message>
    <message>
      <source>line {line_no} {change}</source>
      <translation>Position {line_no} {change}</translation>
    </message>
    <message>
      <source>line {number} states QTY+{code} as {value} and as {other}: the first was read.</source>
      <translation>Position {number} nennt QTY+{code} als {value} und als {other}: Gelesen wurde der erste Wert.</translation>
    </message>
    <message>
      <source>line {ref} calls off {called}, but its times add up to {timed}.</source>
      <translation>Position {ref} ruft {called} ab, ihre Zeiten ergeben aber {timed}.</translation>
    </message>
    <message>
      <source>line {ref} counts on from a cumulative quantity that is not told: its first quantity is left open.</source>
      <translation>Position {ref} zählt von einer Fortschrittszahl weiter, die nicht genannt ist: Ihre erste Menge bleibt offen.</translation>
    </message>
    <message>
      <source>line {ref} has the action "{action}", which is not known: it was left out.</source>
      <translation>Position {ref} hat die Aktion „{action}“, die nicht bekannt ist: Sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>line {ref} is answered with {answered}, but its dates add up to {dated}. The dates were read.</source>
      <translation>Position {ref} ist mit {answered} beantwortet, ihre Termine ergeben aber {dated}. Die Termine wurden gelesen.</translation>
    </message>
    <message>
      <source>lines keep running</source>
      <translation>Linien laufen weiter</translation>
    </message>
    <message>
      <source>loaded on the truck</source>
      <translation>auf den Lkw geladen</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>wird geladen</translation>
    </message>
    <message>
      <source>loading completed at the pick-up location</source>
      <translation>Beladung an der Ladestelle abgeschlossen</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>festgesetzt</translation>
    </message>
    <message>
      <source>look at it before you accept it</source>
      <translation>sehen Sie hin, bevor Sie annehmen</translation>
    </message>
    <message>
      <source>lot 88213 is good</source>
      <translation>Charge 88213 ist gut</translation>
    </message>
    <message>
      <source>low</source>
      <translation>knapp</translation>
    </message>
    <message>
      <source>low at {clock}</source>
      <translation>knapp ab {clock}</translation>
    </message>
    <message>
      <source>low {clock}</source>
      <translation>knapp {clock}</translation>
    </message>
    <message>
      <source>low {date}</source>
      <translation>knapp {date}</translation>
    </message>
    <message>
      <source>matched after adding zeros</source>
      <translation>nach Ergänzen von Nullen gefunden</translation>
    </message>
    <message>
      <source>material</source>
      <translation>Materialfreigabe</translation>
    </message>
    <message>
      <source>may not be complete: the file was cut off there. Ask the supplier for all of it.</source>
      <translation>kann unvollständig sein: Dort ist die Datei abgeschnitten. Bitten Sie den Lieferanten um die ganze.</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>darf leer bleiben</translation>
    </message>
    <message>
      <source>mechanical breakdown</source>
      <translation>Panne</translation>
    </message>
    <message>
      <source>message without a type</source>
      <translation>Nachricht ohne Typ</translation>
    </message>
    <message>
      <source>message {number}</source>
      <translation>Nachricht {number}</translation>
    </message>
    <message>
      <source>minute</source>
      <translation>Minute</translation>
    </message>
    <message>
      <source>minutes late against the promise, as reported</source>
      <translation>Minuten Verzug gegen die Zusage, wie gemeldet</translation>
    </message>
    <message>
      <source>minutes late against the promise, as reported through the day</source>
      <translation>Minuten Verzug gegen die Zusage, wie über den Tag gemeldet</translation>
    </message>
    <message>
      <source>minutes late, worst delivery of each supplier</source>
      <translation>Minuten Verzug, schlechteste Lieferung je Lieferant</translation>
    </message>
    <message>
      <source>missed delivery</source>
      <translation>Anlieferung verpasst</translation>
    </message>
    <message>
      <source>missed pick-up</source>
      <translation>Abholung verpasst</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>month/day/year</source>
      <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>more than planned</source>
      <translation>mehr als geplant</translation>
    </message>
    <message>
      <source>moved to another day</source>
      <translation>auf einen anderen Tag verschoben</translation>
    </message>
    <message>
      <source>moved to {door}</source>
      <translation>nach {door} verschoben</translation>
    </message>
    <message>
      <source>moved {moved}, reason not given</source>
      <translation>verschoben {moved}, ohne Grund</translation>
    </message>
    <message numerus="yes">
      <source>moved {n} times</source>
      <translation>
        <numerusform>{n} Mal verschoben</numerusform>
        <numerusform>{n} Mal verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>names a consignment without any status.</source>
      <translation>nennt eine Sendung ohne Status.</translation>
    </message>
    <message>
      <source>names no part</source>
      <translation>nennt kein Teil</translation>
    </message>
    <message>
      <source>names no part. Ask the supplier which it is.</source>
      <translation>nennt kein Teil. Fragen Sie den Lieferanten, welches es ist.</translation>
    </message>
    <message>
      <source>names no status</source>
      <translation>nennt keinen Status</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>next {begins}</source>
      <translation>nächste {begins}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>keine Änderung</translation>
    </message>
    <message>
      <source>no count</source>
      <translation>keine Zählung</translation>
    </message>
    <message>
      <source>no deliveries</source>
      <translation>keine Lieferungen</translation>
    </message>
    <message>
      <source>no deliveries promised {when}</source>
      <translation>keine Lieferungen zugesagt {when}</translation>
    </message>
    <message>
      <source>no delivery brings {what} for order {order}</source>
      <translation>keine Lieferung bringt {what} für Bestellung {order}</translation>
    </message>
    <message>
      <source>no delivery in time</source>
      <translation>keine Lieferung rechtzeitig</translation>
    </message>
    <message>
      <source>no delivery of {supplier} brings {what} for order {order}</source>
      <translation>keine Lieferung von {supplier} bringt {what} für Bestellung {order}</translation>
    </message>
    <message>
      <source>no delivery planned</source>
      <translation>keine Lieferung geplant</translation>
    </message>
    <message>
      <source>no demand</source>
      <translation>kein Bedarf</translation>
    </message>
    <message>
      <source>no document named</source>
      <translation>kein Beleg genannt</translation>
    </message>
    <message>
      <source>no door</source>
      <translation>kein Tor</translation>
    </message>
    <message>
      <source>no door yet</source>
      <translation>noch kein Tor</translation>
    </message>
    <message>
      <source>no hall</source>
      <translation>ohne Halle</translation>
    </message>
    <message>
      <source>no line</source>
      <translation>keine Linie</translation>
    </message>
    <message>
      <source>no line stops</source>
      <translation>keine Linie steht</translation>
    </message>
    <message>
      <source>no line waits</source>
      <translation>keine Linie wartet</translation>
    </message>
    <message>
      <source>no longer there</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>no matches</source>
      <translation>keine Treffer</translation>
    </message>
    <message>
      <source>no new line stop and no new door clash</source>
      <translation>kein neuer Linienstopp und kein neuer Torkonflikt</translation>
    </message>
    <message>
      <source>no one to receive it</source>
      <translation>niemand zur Annahme da</translation>
    </message>
    <message>
      <source>no open delivery of {supplier} brings part {part}</source>
      <translation>keine offene Lieferung von {supplier} bringt Teil {part}</translation>
    </message>
    <message>
      <source>no open delivery of {supplier} brings part {part} on {day}</source>
      <translation>keine offene Lieferung von {supplier} bringt Teil {part} am {day}</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>kein Teil</translation>
    </message>
    <message>
      <source>no parts</source>
      <translation>keine Teile</translation>
    </message>
    <message>
      <source>no parts from then on</source>
      <translation>ab dann keine Teile</translation>
    </message>
    <message>
      <source>no parts from {at} on</source>
      <translation>keine Teile ab {at}</translation>
    </message>
    <message>
      <source>no parts now</source>
      <translation>jetzt keine Teile</translation>
    </message>
    <message>
      <source>no parts to {until}</source>
      <translation>ohne Teile bis {until}</translation>
    </message>
    <message>
      <source>no parts until {clock}</source>
      <translation>keine Teile bis {clock}</translation>
    </message>
    <message>
      <source>no parts until {until}</source>
      <translation>keine Teile bis {until}</translation>
    </message>
    <message>
      <source>no parts until {when}</source>
      <translation>keine Teile bis {when}</translation>
    </message>
    <message>
      <source>no parts {lasts}</source>
      <translation>keine Teile {lasts}</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>ohne Grund</translation>
    </message>
    <message>
      <source>no reply</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>no shift is working</source>
      <translation>keine Schicht arbeitet</translation>
    </message>
    <message>
      <source>no ship notice matches</source>
      <translation>kein passendes Lieferavis</translation>
    </message>
    <message>
      <source>no show</source>
      <translation>nicht gekommen</translation>
    </message>
    <message>
      <source>no slot</source>
      <translation>kein Zeitfenster</translation>
    </message>
    <message>
      <source>no stock count</source>
      <translation>keine Zählung</translation>
    </message>
    <message>
      <source>no stop</source>
      <translation>kein Stopp</translation>
    </message>
    <message>
      <source>no supplier</source>
      <translation>kein Lieferant</translation>
    </message>
    <message>
      <source>no time is known</source>
      <translation>keine Zeit bekannt</translation>
    </message>
    <message>
      <source>no time without parts</source>
      <translation>keine Zeit ohne Teile</translation>
    </message>
    <message>
      <source>no time yet</source>
      <translation>noch keine Zeit</translation>
    </message>
    <message>
      <source>no working time, {part} {span}</source>
      <translation>keine Arbeitszeit, {part} {span}</translation>
    </message>
    <message>
      <source>no {name}</source>
      <translation>kein {name}</translation>
    </message>
    <message>
      <source>nobody said who</source>
      <translation>niemand sagte, wer</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none is planned</source>
      <translation>keine ist geplant</translation>
    </message>
    <message>
      <source>none to come</source>
      <translation>keine mehr</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>nicht bestätigt</translation>
    </message>
    <message>
      <source>not consumed</source>
      <translation>kein Verbrauch</translation>
    </message>
    <message>
      <source>not counted</source>
      <translation>nicht gezählt</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not in the plan</source>
      <translation>nicht im Plan</translation>
    </message>
    <message>
      <source>not planned</source>
      <translation>nicht geplant</translation>
    </message>
    <message>
      <source>not printed yet</source>
      <translation>noch nicht gedruckt</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>nicht gesendet</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation>nicht angehakt</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>nicht verbraucht</translation>
    </message>
    <message>
      <source>nothing changes</source>
      <translation>nichts ändert sich</translation>
    </message>
    <message>
      <source>nothing would be wanted of it</source>
      <translation>nichts davon wäre gewünscht</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>now {at}, {door}</source>
      <translation>jetzt {at}, {door}</translation>
    </message>
    <message>
      <source>now {now}</source>
      <translation>jetzt {now}</translation>
    </message>
    <message>
      <source>of {quantity}</source>
      <translation>von {quantity}</translation>
    </message>
    <message>
      <source>ok 4 weeks</source>
      <translation>4 Wo. ok</translation>
    </message>
    <message>
      <source>ok this week</source>
      <translation>Woche ok</translation>
    </message>
    <message>
      <source>ok today</source>
      <translation>heute ok</translation>
    </message>
    <message>
      <source>old count</source>
      <translation>alte Zählung</translation>
    </message>
    <message>
      <source>on hold</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>on hold at the supplier</source>
      <translation>beim Lieferanten gesperrt</translation>
    </message>
    <message>
      <source>on hold: description incomplete</source>
      <translation>gesperrt: Beschreibung unvollständig</translation>
    </message>
    <message>
      <source>on hold: waiver required</source>
      <translation>gesperrt: Freigabe nötig</translation>
    </message>
    <message>
      <source>on quality hold</source>
      <translation>Qualitätssperre</translation>
    </message>
    <message>
      <source>on time</source>
      <translation>pünktlich</translation>
    </message>
    <message>
      <source>on time ±{tolerance_min} min</source>
      <translation>pünktlich ±{tolerance_min} min</translation>
    </message>
    <message>
      <source>on {first}</source>
      <translation>am {first}</translation>
    </message>
    <message>
      <source>one bar = one truck at the door</source>
      <translation>ein Balken = ein Lkw am Tor</translation>
    </message>
    <message>
      <source>only one can be meant</source>
      <translation>nur eine kann gemeint sein</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>or drop a delivery list or plant tables here</source>
      <translation>oder Lieferliste oder Werkstabellen hier ablegen</translation>
    </message>
    <message>
      <source>order response</source>
      <translation>Bestellantwort</translation>
    </message>
    <message>
      <source>order {order}</source>
      <translation>Bestellung {order}</translation>
    </message>
    <message>
      <source>order {order} line {line} may be delivery {found}</source>
      <translation>Bestellung {order} Position {line} kann Lieferung {found} sein</translation>
    </message>
    <message>
      <source>order {order} may be delivery {found}</source>
      <translation>Bestellung {order} kann Lieferung {found} sein</translation>
    </message>
    <message>
      <source>other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>out-gate</source>
      <translation>Ausfahrt aus dem Terminal</translation>
    </message>
    <message>
      <source>outside ±{on_time_tolerance_min} min</source>
      <translation>außerhalb ±{on_time_tolerance_min} min</translation>
    </message>
    <message>
      <source>over</source>
      <translation>zu viel</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>overdue, no new time from the supplier</source>
      <translation>überfällig, keine neue Zeit vom Lieferanten</translation>
    </message>
    <message>
      <source>papers received, but no shipment</source>
      <translation>Papiere erhalten, aber keine Sendung</translation>
    </message>
    <message>
      <source>parcel</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>part "{part}" may be {found}</source>
      <translation>Teil „{part}“ kann {found} sein</translation>
    </message>
    <message>
      <source>part {location}</source>
      <translation>Teil {location}</translation>
    </message>
    <message>
      <source>part {named} is not in the plan</source>
      <translation>Teil {named} steht nicht im Plan</translation>
    </message>
    <message>
      <source>part {part}</source>
      <translation>Teil {part}</translation>
    </message>
    <message>
      <source>part {part} in its place</source>
      <translation>Teil {part} an seiner Stelle</translation>
    </message>
    <message>
      <source>part {part} is not on delivery {delivery}</source>
      <translation>Teil {part} ist nicht in Lieferung {delivery}</translation>
    </message>
    <message>
      <source>part {part} of delivery {delivery} may be line {found}</source>
      <translation>Teil {part} der Lieferung {delivery} kann Position {found} sein</translation>
    </message>
    <message>
      <source>part {part} of that day may be delivery {found}</source>
      <translation>Teil {part} dieses Tages kann Lieferung {found} sein</translation>
    </message>
    <message>
      <source>part {part} {description}</source>
      <translation>Teil {part} {description}</translation>
    </message>
    <message>
      <source>part {ref} is called off in running totals, but a total before its first one is missing: that quantity is not known.</source>
      <translation>Teil {ref} wird in laufenden Summen abgerufen, doch vor der ersten fehlt eine: Diese Menge ist nicht bekannt.</translation>
    </message>
    <message>
      <source>partly shipped, the rest is backordered</source>
      <translation>teilweise versandt, der Rest folgt</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>pasted</source>
      <translation>eingefügt</translation>
    </message>
    <message>
      <source>period {code} from {day}</source>
      <translation>Zeitraum {code} ab {day}</translation>
    </message>
    <message>
      <source>picked up by a connecting line</source>
      <translation>vom Anschlussverkehr abgeholt</translation>
    </message>
    <message>
      <source>pile-up</source>
      <translation>Stau</translation>
    </message>
    <message>
      <source>plan step {plan_step}</source>
      <translation>Planschritt {plan_step}</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>planned {clock}, not confirmed</source>
      <translation>geplant {clock}, nicht bestätigt</translation>
    </message>
    <message>
      <source>previous stop</source>
      <translation>Halt davor</translation>
    </message>
    <message>
      <source>price changed</source>
      <translation>Preis geändert</translation>
    </message>
    <message>
      <source>price pending</source>
      <translation>Preis offen</translation>
    </message>
    <message>
      <source>process {pid} on {host}</source>
      <translation>Prozess {pid} auf {host}</translation>
    </message>
    <message>
      <source>processing delay</source>
      <translation>Verzögerung in der Abwicklung</translation>
    </message>
    <message>
      <source>production</source>
      <translation>Fertigungsfreigabe</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>zugesagt</translation>
    </message>
    <message>
      <source>put on hold</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>quality problem</source>
      <translation>Qualitätsmangel</translation>
    </message>
    <message>
      <source>quantity and date changed</source>
      <translation>Menge und Termin geändert</translation>
    </message>
    <message>
      <source>quantity changed</source>
      <translation>Menge geändert</translation>
    </message>
    <message>
      <source>quantity decreased</source>
      <translation>Menge verringert</translation>
    </message>
    <message>
      <source>quantity increased</source>
      <translation>Menge erhöht</translation>
    </message>
    <message>
      <source>ramp</source>
      <translation>Rampe</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>nur ansehen</translation>
    </message>
    <message>
      <source>rear</source>
      <translation>Heck</translation>
    </message>
    <message>
      <source>reason {code}</source>
      <translation>Grund {code}</translation>
    </message>
    <message>
      <source>received</source>
      <translation>erhalten</translation>
    </message>
    <message>
      <source>received from the carrier before</source>
      <translation>vom Vorfrachtführer übernommen</translation>
    </message>
    <message>
      <source>received {clock}</source>
      <translation>erhalten {clock}</translation>
    </message>
    <message>
      <source>received {when}</source>
      <translation>erhalten {when}</translation>
    </message>
    <message>
      <source>receiving advice</source>
      <translation>Wareneingangsmeldung</translation>
    </message>
    <message>
      <source>recipient not there</source>
      <translation>Empfänger nicht da</translation>
    </message>
    <message>
      <source>reconsigned</source>
      <translation>umgeleitet</translation>
    </message>
    <message>
      <source>record {number}</source>
      <translation>Satz {number}</translation>
    </message>
    <message>
      <source>record {number} ({key}), columns {first} to {last}</source>
      <translation>Satz {number} ({key}), Spalten {first} bis {last}</translation>
    </message>
    <message>
      <source>reference {value}</source>
      <translation>Referenz {value}</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>refused by the consignee</source>
      <translation>vom Empfänger abgelehnt</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>rejected by the supplier</source>
      <translation>vom Lieferanten abgelehnt</translation>
    </message>
    <message>
      <source>release hold</source>
      <translation>freigeben</translation>
    </message>
    <message>
      <source>released for shipment</source>
      <translation>zum Versand freigegeben</translation>
    </message>
    <message>
      <source>released for {word}</source>
      <translation>freigegeben für {word}</translation>
    </message>
    <message>
      <source>repeats the headings</source>
      <translation>wiederholt die Überschriften</translation>
    </message>
    <message>
      <source>replaced by part {part}, which is not known here</source>
      <translation>ersetzt durch Teil {part}, das hier nicht bekannt ist</translation>
    </message>
    <message>
      <source>rescheduled</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>returned to the shipper</source>
      <translation>zurück an den Versender</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>rows {first} to {last}</source>
      <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
      <source>runs until {clock}</source>
      <translation>läuft bis {clock}</translation>
    </message>
    <message>
      <source>safe</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>same as plan</source>
      <translation>wie im Plan</translation>
    </message>
    <message>
      <source>same time</source>
      <translation>gleiche Zeit</translation>
    </message>
    <message>
      <source>saved {clock}</source>
      <translation>gespeichert {clock}</translation>
    </message>
    <message>
      <source>says that it has {stated} lines, but there are {items}.</source>
      <translation>nennt {stated} Positionen, es sind aber {items}.</translation>
    </message>
    <message>
      <source>says that the quantities are neither those of each date nor running totals</source>
      <translation>sagt, die Mengen seien weder je Termin noch laufende Summen</translation>
    </message>
    <message>
      <source>second line: plate, carrier, last confirmation</source>
      <translation>zweite Zeile: Kennzeichen, Spediteur, letzte Bestätigung</translation>
    </message>
    <message>
      <source>see its closures</source>
      <translation>siehe seine Sperren</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>gesehen</translation>
    </message>
    <message>
      <source>seen by {who} {at}</source>
      <translation>gesehen von {who} {at}</translation>
    </message>
    <message>
      <source>separated by {value}</source>
      <translation>getrennt durch {value}</translation>
    </message>
    <message>
      <source>sequence</source>
      <translation>Sequenz</translation>
    </message>
    <message>
      <source>set {number}, byte {byte}</source>
      <translation>Satz {number}, Byte {byte}</translation>
    </message>
    <message>
      <source>sheet "{sheet}"</source>
      <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
      <source>sheet “{sheet}” · {count}</source>
      <translation>Blatt „{sheet}“ · {count}</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>shipment acknowledged</source>
      <translation>Sendung bestätigt</translation>
    </message>
    <message>
      <source>shipment cancelled</source>
      <translation>Sendung storniert</translation>
    </message>
    <message>
      <source>shipper's fault</source>
      <translation>Ursache beim Versender</translation>
    </message>
    <message>
      <source>short</source>
      <translation>zu wenig</translation>
    </message>
    <message>
      <source>short or full name</source>
      <translation>kurzer oder voller Name</translation>
    </message>
    <message>
      <source>short_name is "{short}", longer than {short_name} characters.</source>
      <translation>short_name ist „{short}“, länger als {short_name} Zeichen.</translation>
    </message>
    <message>
      <source>show the next ones</source>
      <translation>die nächsten zeigen</translation>
    </message>
    <message>
      <source>side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>since {since}</source>
      <translation>seit {since}</translation>
    </message>
    <message>
      <source>snap to {clock}</source>
      <translation>auf {clock} setzen</translation>
    </message>
    <message>
      <source>snoozed</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>snoozed by {who} until {at}</source>
      <translation>zurückgestellt von {who} bis {at}</translation>
    </message>
    <message>
      <source>snoozed until {at}</source>
      <translation>zurückgestellt bis {at}</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <source>stands beside the date "{day}", where none is</source>
      <translation>steht neben dem Datum „{day}“, wo keines ist</translation>
    </message>
    <message>
      <source>stands in the tray until it is planned</source>
      <translation>liegt in der Ablage, bis sie geplant ist</translation>
    </message>
    <message>
      <source>start and end are needed where kind is {kind}.</source>
      <translation>start und end sind nötig, wo kind {kind} ist.</translation>
    </message>
    <message>
      <source>states QTY+{code} as {value} and as {other}: the first was read.</source>
      <translation>nennt QTY+{code} als {value} und als {other}: Gelesen wurde der erste Wert.</translation>
    </message>
    <message>
      <source>states a weight "{text}" in the unit "{unit}", which is not kept in kilograms.</source>
      <translation>nennt ein Gewicht „{text}“ in der Einheit „{unit}“, die nicht in Kilogramm geführt wird.</translation>
    </message>
    <message>
      <source>status report {number}</source>
      <translation>Statusmeldung {number}</translation>
    </message>
    <message>
      <source>step {step} of the journal was altered</source>
      <translation>Schritt {step} des Journals wurde verändert</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>stops</source>
      <translation>steht</translation>
    </message>
    <message>
      <source>stops a line</source>
      <translation>stoppt eine Linie</translation>
    </message>
    <message>
      <source>stops {at} without it</source>
      <translation>steht ohne sie ab {at}</translation>
    </message>
    <message>
      <source>stops {clock}</source>
      <translation>steht ab {clock}</translation>
    </message>
    <message>
      <source>stops {length}</source>
      <translation>steht {length}</translation>
    </message>
    <message>
      <source>stored in transit</source>
      <translation>unterwegs eingelagert</translation>
    </message>
    <message>
      <source>substituted</source>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>supplier's part "{number}"</source>
      <translation>Lieferantenteil „{number}“</translation>
    </message>
    <message>
      <source>suppliers</source>
      <translation>Lieferanten</translation>
    </message>
    <message>
      <source>table {place}</source>
      <translation>Tabelle {place}</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <source>taken out of the plan</source>
      <translation>aus dem Plan genommen</translation>
    </message>
    <message>
      <source>taken {span} by {names}</source>
      <translation>belegt {span} durch {names}</translation>
    </message>
    <message>
      <source>takes over</source>
      <translation>übernimmt</translation>
    </message>
    <message>
      <source>tendered for delivery</source>
      <translation>zur Zustellung angeboten</translation>
    </message>
    <message>
      <source>the advice of delivery {named} may be missing</source>
      <translation>das Avis der Lieferung {named} kann fehlen</translation>
    </message>
    <message>
      <source>the columns kept to open it fast are not its tables'</source>
      <translation>die Spalten zum schnellen Öffnen sind nicht die ihrer Tabellen</translation>
    </message>
    <message>
      <source>the cumulative quantity counts anew from {day}</source>
      <translation>die Fortschrittszahl zählt ab {day} neu</translation>
    </message>
    <message>
      <source>the delivery's number</source>
      <translation>Nummer der Lieferung</translation>
    </message>
    <message>
      <source>the demo plant</source>
      <translation>das Demo-Werk</translation>
    </message>
    <message>
      <source>the first {shown} of {total} rows; search for others</source>
      <translation>die ersten {shown} von {total} Zeilen; suchen Sie nach anderen</translation>
    </message>
    <message>
      <source>the line would be put on hold</source>
      <translation>die Position würde gesperrt</translation>
    </message>
    <message>
      <source>the next free one</source>
      <translation>die nächste freie</translation>
    </message>
    <message>
      <source>the only supplier is on time {when}</source>
      <translation>der einzige Lieferant ist pünktlich {when}</translation>
    </message>
    <message>
      <source>the plan has a newer word</source>
      <translation>der Plan hat ein neueres Wort</translation>
    </message>
    <message>
      <source>the plant's name</source>
      <translation>Name des Werks</translation>
    </message>
    <message>
      <source>the rest of the horizon</source>
      <translation>Rest des Zeitraums</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>the supplier began to count anew, or an advice was counted twice here</source>
      <translation>der Lieferant zählt neu, oder ein Avis wurde hier doppelt gezählt</translation>
    </message>
    <message>
      <source>the supplier's open deliveries, a line each</source>
      <translation>offene Lieferungen des Lieferanten, je eine Zeile</translation>
    </message>
    <message>
      <source>the synchronised folder {synchronised}</source>
      <translation>dem abgeglichenen Ordner {synchronised}</translation>
    </message>
    <message>
      <source>then no parts</source>
      <translation>danach keine Teile</translation>
    </message>
    <message>
      <source>thick line = a line stops · thin lines = break</source>
      <translation>dicke Linie = Linienstopp · dünne Linien = Pause</translation>
    </message>
    <message>
      <source>this</source>
      <translation>dies</translation>
    </message>
    <message>
      <source>this document itself is not in that count</source>
      <translation>dieses Dokument selbst ist nicht mitgezählt</translation>
    </message>
    <message>
      <source>this document may be counted twice there</source>
      <translation>dieses Dokument kann dort doppelt gezählt sein</translation>
    </message>
    <message>
      <source>this week</source>
      <translation>diese Woche</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>angehakt</translation>
    </message>
    <message>
      <source>time left</source>
      <translation>Restzeit</translation>
    </message>
    <message>
      <source>time_zone is "{name}"</source>
      <translation>time_zone ist „{name}“</translation>
    </message>
    <message>
      <source>to check</source>
      <translation>zu prüfen</translation>
    </message>
    <message>
      <source>to {until}</source>
      <translation>bis {until}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tractor not available</source>
      <translation>keine Zugmaschine</translation>
    </message>
    <message>
      <source>trailer closed</source>
      <translation>Auflieger geschlossen</translation>
    </message>
    <message>
      <source>trailer not available</source>
      <translation>kein Auflieger</translation>
    </message>
    <message>
      <source>trailer spotted at the consignee's</source>
      <translation>Auflieger beim Empfänger bereitgestellt</translation>
    </message>
    <message>
      <source>transport status</source>
      <translation>Transportstatus</translation>
    </message>
    <message>
      <source>truck faster by</source>
      <translation>Lkw schneller um</translation>
    </message>
    <message>
      <source>truck faster by {length}</source>
      <translation>Lkw {length} schneller</translation>
    </message>
    <message>
      <source>unchanged since {clock}</source>
      <translation>unverändert seit {clock}</translation>
    </message>
    <message>
      <source>under 1 h</source>
      <translation>unter 1 h</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unloading</source>
      <translation>entlädt</translation>
    </message>
    <message>
      <source>unloading completed at the delivery location</source>
      <translation>Entladung am Lieferort abgeschlossen</translation>
    </message>
    <message>
      <source>unloading since {clock}</source>
      <translation>wird entladen seit {clock}</translation>
    </message>
    <message>
      <source>unloading {now} %</source>
      <translation>Entladung {now} %</translation>
    </message>
    <message>
      <source>unloading {when}</source>
      <translation>Entladung {when}</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>unrestricted</source>
      <translation>frei verwendbar</translation>
    </message>
    <message>
      <source>until {clock}</source>
      <translation>bis {clock}</translation>
    </message>
    <message>
      <source>until {end}</source>
      <translation>bis {end}</translation>
    </message>
    <message>
      <source>until {when}</source>
      <translation>bis {when}</translation>
    </message>
    <message>
      <source>usable {when}</source>
      <translation>nutzbar {when}</translation>
    </message>
    <message>
      <source>wanted</source>
      <translation>gewünscht</translation>
    </message>
    <message>
      <source>was cancelled</source>
      <translation>wurde storniert</translation>
    </message>
    <message>
      <source>was due {at}</source>
      <translation>war fällig {at}</translation>
    </message>
    <message>
      <source>was here</source>
      <translation>war hier</translation>
    </message>
    <message>
      <source>was left out: {text} {advice}</source>
      <translation>wurde ausgelassen: {text} {advice}</translation>
    </message>
    <message>
      <source>was received</source>
      <translation>wurde schon erhalten</translation>
    </message>
    <message>
      <source>was refused</source>
      <translation>wurde abgelehnt</translation>
    </message>
    <message>
      <source>weather</source>
      <translation>Wetter</translation>
    </message>
    <message>
      <source>week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>week {week} of {year}</source>
      <translation>Woche {week} {year}</translation>
    </message>
    <message>
      <source>what status "{code}" means is not known</source>
      <translation>was Status „{code}“ heißt, ist nicht bekannt</translation>
    </message>
    <message>
      <source>when it came</source>
      <translation>wann sie kam</translation>
    </message>
    <message>
      <source>when it is expected</source>
      <translation>erwartete Zeit</translation>
    </message>
    <message>
      <source>when it was planned</source>
      <translation>geplante Zeit</translation>
    </message>
    <message>
      <source>when it was promised</source>
      <translation>für wann sie zugesagt war</translation>
    </message>
    <message>
      <source>when our line needs it</source>
      <translation>wann unsere Linie sie braucht</translation>
    </message>
    <message>
      <source>when step {seq} took this file</source>
      <translation>als Schritt {seq} diese Datei übernahm</translation>
    </message>
    <message>
      <source>who takes it</source>
      <translation>wer übernimmt</translation>
    </message>
    <message>
      <source>who writes</source>
      <translation>wer schreibt</translation>
    </message>
    <message>
      <source>whom the message is to</source>
      <translation>Ansprechpartner</translation>
    </message>
    <message>
      <source>why?</source>
      <translation>warum?</translation>
    </message>
    <message>
      <source>with {name}, {lasts}</source>
      <translation>mit {name}, {lasts}</translation>
    </message>
    <message>
      <source>within {minutes} min</source>
      <translation>innerhalb {minutes} min</translation>
    </message>
    <message>
      <source>without a number</source>
      <translation>ohne Nummer</translation>
    </message>
    <message>
      <source>worst first</source>
      <translation>schlechteste zuerst</translation>
    </message>
    <message>
      <source>worst of the day · {counted} all 4 weeks · dashed = forecast only</source>
      <translation>schlechtester Stand des Tages · {counted} alle 4 Wochen · gestrichelt = nur Vorschau</translation>
    </message>
    <message>
      <source>worst state at each hour · first run-out on top</source>
      <translation>schlechtester Stand je Stunde · erstes Ende oben</translation>
    </message>
    <message>
      <source>worst {name} {delay_s}</source>
      <translation>am schlechtesten {name} {delay_s}</translation>
    </message>
    <message>
      <source>wrong product</source>
      <translation>falsche Ware</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{amount} an hour</source>
      <translation>{amount} je Stunde</translation>
    </message>
    <message>
      <source>{amount} do not come</source>
      <translation>{amount} kommen nicht</translation>
    </message>
    <message>
      <source>{amount} follow, no date is named</source>
      <translation>{amount} folgen, ohne Termin</translation>
    </message>
    <message>
      <source>{amount} later than now</source>
      <translation>{amount} später als jetzt</translation>
    </message>
    <message>
      <source>{amount} less stock</source>
      <translation>{amount} weniger Bestand</translation>
    </message>
    <message>
      <source>{amount} shorter than now</source>
      <translation>{amount} kürzer als jetzt</translation>
    </message>
    <message>
      <source>{amount} without parts</source>
      <translation>{amount} ohne Teile</translation>
    </message>
    <message>
      <source>{at} has passed</source>
      <translation>{at} ist vorbei</translation>
    </message>
    <message>
      <source>{at}, and it has not been booked as arrived</source>
      <translation>{at}, und sie ist nicht als angekommen gebucht</translation>
    </message>
    <message>
      <source>{at}, {late} against {promised}.</source>
      <translation>{at}, {late} gegen {promised}.</translation>
    </message>
    <message>
      <source>{author} made no step that still stands</source>
      <translation>{author}: kein Schritt, der noch gilt</translation>
    </message>
    <message>
      <source>{both} both stand at door {door} {span} ({length}).</source>
      <translation>{both} stehen beide an Tor {door} {span} ({length}).</translation>
    </message>
    <message>
      <source>{brief}, now {clock}{where}</source>
      <translation>{brief}, jetzt {clock}{where}</translation>
    </message>
    <message>
      <source>{by} longer than before (was {lasted})</source>
      <translation>{by} länger als vorher ({lasted})</translation>
    </message>
    <message>
      <source>{by} shorter than before (was {lasted})</source>
      <translation>{by} kürzer als vorher ({lasted})</translation>
    </message>
    <message>
      <source>{cause}: next step</source>
      <translation>{cause}: nächster Schritt</translation>
    </message>
    <message>
      <source>{cause}: {owner} takes it</source>
      <translation>{cause}: {owner} übernimmt</translation>
    </message>
    <message>
      <source>{changes} rows of {name} were to change, {rowcount} were found</source>
      <translation>{changes} Zeilen von {name} sollten sich ändern, {rowcount} wurden gefunden</translation>
    </message>
    <message>
      <source>{characters} could not be read and stand as "{replaced}". Ask the supplier to send UTF-8.</source>
      <translation>{characters} waren nicht lesbar und stehen als „{replaced}“. Bitten Sie den Lieferanten um UTF-8.</translation>
    </message>
    <message>
      <source>{chip}, part {part}, {said}</source>
      <translation>{chip}, Teil {part}, {said}</translation>
    </message>
    <message>
      <source>{clock} (2nd)</source>
      <translation>{clock} (2.)</translation>
    </message>
    <message>
      <source>{clock} to {clock2}</source>
      <translation>{clock} bis {clock2}</translation>
    </message>
    <message>
      <source>{column} is "{named}", which is not in {target}.</source>
      <translation>{column} ist „{named}“, das steht nicht in {target}.</translation>
    </message>
    <message>
      <source>{column} is "{value}"</source>
      <translation>{column} ist „{value}“</translation>
    </message>
    <message>
      <source>{coming} to come</source>
      <translation>{coming} kommen noch</translation>
    </message>
    <message>
      <source>{copied} rows were copied, and {most} fit here</source>
      <translation>{copied} Zeilen wurden kopiert, und {most} passen hier</translation>
    </message>
    <message>
      <source>{counted} today</source>
      <translation>{counted} heute</translation>
    </message>
    <message>
      <source>{count} in view</source>
      <translation>{count} in Sicht</translation>
    </message>
    <message>
      <source>{count} of {of} suppliers {tolerance}, {said}</source>
      <translation>{count} von {of} Lieferanten {tolerance}, {said}</translation>
    </message>
    <message>
      <source>{count}, {missing} without a reason</source>
      <translation>{count}, {missing} ohne Grund</translation>
    </message>
    <message>
      <source>{days} d {hours} h</source>
      <translation>{days} T {hours} h</translation>
    </message>
    <message>
      <source>{day}  today</source>
      <translation>{day}  heute</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day}.{number}.</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day}.{number}.{year}</translation>
    </message>
    <message>
      <source>{deliveries} in the tray</source>
      <translation>{deliveries} in der Ablage</translation>
    </message>
    <message>
      <source>{deliveries} overdue, the first since {since}</source>
      <translation>{deliveries} überfällig, die erste seit {since}</translation>
    </message>
    <message>
      <source>{delivery_name} has no line "{line_no}"</source>
      <translation>{delivery_name} hat keine Position „{line_no}“</translation>
    </message>
    <message>
      <source>{delivery} can be moved</source>
      <translation>{delivery} lässt sich verschieben</translation>
    </message>
    <message>
      <source>{delivery} expected {at}</source>
      <translation>{delivery} erwartet {at}</translation>
    </message>
    <message>
      <source>{delivery} has no line "{line}"</source>
      <translation>{delivery} hat keine Position „{line}“</translation>
    </message>
    <message>
      <source>{delivery} has this note already</source>
      <translation>{delivery} hat diese Notiz schon</translation>
    </message>
    <message>
      <source>{delivery} is expected {at}</source>
      <translation>{delivery} wird erwartet {at}</translation>
    </message>
    <message>
      <source>{delivery} is late</source>
      <translation>{delivery} ist verspätet</translation>
    </message>
    <message>
      <source>{delivery} is locked in its slot</source>
      <translation>{delivery} ist in ihrem Zeitfenster festgesetzt</translation>
    </message>
    <message>
      <source>{delivery} is on hold, not counted</source>
      <translation>{delivery} ist gesperrt, zählt nicht</translation>
    </message>
    <message>
      <source>{delivery} is overdue, not counted</source>
      <translation>{delivery} ist überfällig, zählt nicht</translation>
    </message>
    <message>
      <source>{delivery} is unloaded then already</source>
      <translation>{delivery} wird dann schon entladen</translation>
    </message>
    <message>
      <source>{delivery} usable</source>
      <translation>{delivery} nutzbar</translation>
    </message>
    <message>
      <source>{delivery} usable ({start} + {n} min)</source>
      <translation>{delivery} nutzbar ({start} + {n} min)</translation>
    </message>
    <message>
      <source>{delivery} would have less than {least} min</source>
      <translation>{delivery} hätte weniger als {least} min</translation>
    </message>
    <message>
      <source>{differs} changed since {clock}</source>
      <translation>{differs} geändert seit {clock}</translation>
    </message>
    <message>
      <source>{documents} is not booked there yet</source>
      <translation>{documents} ist dort noch nicht gebucht</translation>
    </message>
    <message>
      <source>{documents} is not in that count</source>
      <translation>{documents} ist nicht mitgezählt</translation>
    </message>
    <message>
      <source>{done} of {count} {packages}</source>
      <translation>{done} von {count} {packages}</translation>
    </message>
    <message numerus="yes">
      <source>{doors} in {n} halls</source>
      <translation>
        <numerusform>{doors} in {n} Halle</numerusform>
        <numerusform>{doors} in {n} Hallen</numerusform>
      </translation>
    </message>
    <message>
      <source>{effect} (part {part})</source>
      <translation>{effect} (Teil {part})</translation>
    </message>
    <message>
      <source>{end} is not after {start}.</source>
      <translation>{end} liegt nicht nach {start}.</translation>
    </message>
    <message>
      <source>{end} min clash</source>
      <translation>{end} min Konflikt</translation>
    </message>
    <message>
      <source>{file}, sheet "{sheet}"</source>
      <translation>{file}, Blatt „{sheet}“</translation>
    </message>
    <message>
      <source>{first} and {lines} more</source>
      <translation>{first} und {lines} weitere</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} oder {second}</translation>
    </message>
    <message>
      <source>{first}, {second} and {n} more</source>
      <translation>{first}, {second} und {n} weitere</translation>
    </message>
    <message>
      <source>{first}{dash}{last}</source>
      <translation>{first}.{dash}{last}</translation>
    </message>
    <message>
      <source>{folded} quiet doors folded</source>
      <translation>{folded} ruhige Tore eingeklappt</translation>
    </message>
    <message>
      <source>{free} · drop a truck here</source>
      <translation>{free} · Lkw hier ablegen</translation>
    </message>
    <message>
      <source>{gap} from {when}</source>
      <translation>{gap} ab {when}</translation>
    </message>
    <message numerus="yes">
      <source>{group} · {n} more</source>
      <translation>
        <numerusform>{group} · {n} weitere</numerusform>
        <numerusform>{group} · {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{headings} and {n} more</source>
      <translation>{headings} und {n} weitere</translation>
    </message>
    <message>
      <source>{heading} is empty. Every row needs it.</source>
      <translation>{heading} ist leer. Jede Zeile braucht das.</translation>
    </message>
    <message>
      <source>{headline} (part {part}).</source>
      <translation>{headline} (Teil {part}).</translation>
    </message>
    <message>
      <source>{headline} (part {part}): {on_hold}.</source>
      <translation>{headline} (Teil {part}): {on_hold}.</translation>
    </message>
    <message>
      <source>{hours} h to spare</source>
      <translation>{hours} h Reserve</translation>
    </message>
    <message>
      <source>{hours} hours of stock</source>
      <translation>Bestand für {hours} Stunden</translation>
    </message>
    <message>
      <source>{kept} stays as it was booked.</source>
      <translation>{kept} bleibt wie gebucht.</translation>
    </message>
    <message>
      <source>{key} is "{given}", which is not a number</source>
      <translation>{key} ist „{given}“, das ist keine Zahl</translation>
    </message>
    <message>
      <source>{key} is "{given}", which is out of range</source>
      <translation>{key} ist „{given}“, das liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>{key} is "{value}", which is no number from 0 on. Write it like 15 or 1.5.</source>
      <translation>{key} ist „{value}“, das ist keine Zahl ab 0. Schreiben Sie etwa 15 oder 1.5.</translation>
    </message>
    <message>
      <source>{key} is "{value}". Write whole minutes, such as 15.</source>
      <translation>{key} ist „{value}“. Schreiben Sie ganze Minuten, etwa 15.</translation>
    </message>
    <message>
      <source>{key} stands in row {row} already.</source>
      <translation>{key} steht schon in Zeile {row}.</translation>
    </message>
    <message>
      <source>{lasts} without parts: {at} to {until}</source>
      <translation>{lasts} ohne Teile: {at} bis {until}</translation>
    </message>
    <message>
      <source>{length} earlier</source>
      <translation>{length} früher</translation>
    </message>
    <message>
      <source>{length} later</source>
      <translation>{length} später</translation>
    </message>
    <message>
      <source>{length} to spare</source>
      <translation>{length} Reserve</translation>
    </message>
    <message>
      <source>{length} too late</source>
      <translation>{length} zu spät</translation>
    </message>
    <message>
      <source>{less} are not booked as received there</source>
      <translation>{less} sind dort nicht als erhalten gebucht</translation>
    </message>
    <message>
      <source>{lines} has no parts from</source>
      <translation>{lines} hat keine Teile ab</translation>
    </message>
    <message numerus="yes">
      <source>{lines} keep running</source>
      <translation>
        <numerusform>{lines} läuft weiter</numerusform>
        <numerusform>{lines} laufen weiter</numerusform>
      </translation>
    </message>
    <message>
      <source>{lines} without parts</source>
      <translation>{lines} ohne Teile</translation>
    </message>
    <message>
      <source>{line} &amp;down until</source>
      <translation>{line} &amp;steht bis</translation>
    </message>
    <message>
      <source>{line} &amp;works again</source>
      <translation>{line} &amp;läuft wieder</translation>
    </message>
    <message>
      <source>{line} does not work in the time of {count}, first part {part}, {span}: that consumption is left out.</source>
      <translation>{line} arbeitet nicht in der Zeit von {count}, zuerst Teil {part}, {span}: Dieser Verbrauch ist ausgelassen.</translation>
    </message>
    <message>
      <source>{line} down {span}</source>
      <translation>{line} steht {span}</translation>
    </message>
    <message>
      <source>{line} gets low on part {part} {clock}: {relief}.</source>
      <translation>{line} wird knapp an Teil {part} {clock}: {relief}.</translation>
    </message>
    <message>
      <source>{line} has no parts since {clock}</source>
      <translation>{line} ohne Teile seit {clock}</translation>
    </message>
    <message>
      <source>{line} is down {span} as it is</source>
      <translation>{line} steht {span} ohnehin</translation>
    </message>
    <message>
      <source>{line} keeps running</source>
      <translation>{line} läuft weiter</translation>
    </message>
    <message>
      <source>{line} lacks {count} from {clock} on, first {part}.</source>
      <translation>{line} fehlt ab {clock} {count}, zuerst {part}.</translation>
    </message>
    <message>
      <source>{line} low {at}</source>
      <translation>{line} knapp {at}</translation>
    </message>
    <message>
      <source>{line} needs it by {clock}</source>
      <translation>{line} braucht sie bis {clock}</translation>
    </message>
    <message>
      <source>{line} stops {at}</source>
      <translation>{line} steht ab {at}</translation>
    </message>
    <message>
      <source>{line} stops {at} (part {part}), no parts from then on</source>
      <translation>{line} steht ab {at} (Teil {part}), von da an keine Teile</translation>
    </message>
    <message>
      <source>{line} stops {clock}</source>
      <translation>{line} steht ab {clock}</translation>
    </message>
    <message>
      <source>{line} stops {clock} (part {part})</source>
      <translation>{line} steht ab {clock} (Teil {part})</translation>
    </message>
    <message>
      <source>{line} stops {first}</source>
      <translation>{line} steht ab {first}</translation>
    </message>
    <message>
      <source>{line} stops {span} (part {part}), {lasts}</source>
      <translation>{line} steht {span} (Teil {part}), {lasts}</translation>
    </message>
    <message>
      <source>{line} works again</source>
      <translation>{line} läuft wieder</translation>
    </message>
    <message>
      <source>{line} · part {part}</source>
      <translation>{line} · Teil {part}</translation>
    </message>
    <message>
      <source>{line} · {part} and {stops} more</source>
      <translation>{line} · {part} und {stops} weitere</translation>
    </message>
    <message>
      <source>{line}: stock of {part} gets low {at}</source>
      <translation>{line}: Bestand von {part} wird knapp {at}</translation>
    </message>
    <message numerus="yes">
      <source>{matches}, {n} kinds</source>
      <translation>
        <numerusform>{matches}, {n} Art</numerusform>
        <numerusform>{matches}, {n} Arten</numerusform>
      </translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation>{minutes} min Reserve</translation>
    </message>
    <message>
      <source>{missing} are missing {end}: look for another source.</source>
      <translation>{missing} fehlen {end}: Suchen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>{more} more · {on_time} on time</source>
      <translation>{more} weitere · {on_time} pünktlich</translation>
    </message>
    <message numerus="yes">
      <source>{named} are not in the plan</source>
      <translation>
        <numerusform>{named} steht nicht im Plan</numerusform>
        <numerusform>{named} stehen nicht im Plan</numerusform>
      </translation>
    </message>
    <message>
      <source>{named} has {lacking} yet.</source>
      <translation>{named}: noch {lacking}.</translation>
    </message>
    <message>
      <source>{named} is still on its way here</source>
      <translation>{named} ist noch hierher unterwegs</translation>
    </message>
    <message>
      <source>{named} was due {clock} and has no new time.</source>
      <translation>{named} war fällig {clock} und hat keine neue Zeit.</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} und {more} weitere</translation>
    </message>
    <message>
      <source>{names} or others</source>
      <translation>{names} oder andere</translation>
    </message>
    <message>
      <source>{name} came by {folder}, and would wait again at once</source>
      <translation>{name} kam über {folder} und würde sofort wieder warten</translation>
    </message>
    <message>
      <source>{name} cannot be read as a table</source>
      <translation>{name} ist nicht als Tabelle lesbar</translation>
    </message>
    <message>
      <source>{name} cannot be taken apart</source>
      <translation>{name} lässt sich nicht zerlegen</translation>
    </message>
    <message>
      <source>{name} has no column headings</source>
      <translation>{name} hat keine Überschriften</translation>
    </message>
    <message>
      <source>{name} has no open delivery</source>
      <translation>{name} hat keine offene Lieferung</translation>
    </message>
    <message>
      <source>{name} holds no VDA message that can be read</source>
      <translation>{name} enthält keine lesbare VDA-Nachricht</translation>
    </message>
    <message>
      <source>{name} holds no X12 message that can be read</source>
      <translation>{name} enthält keine lesbare X12-Nachricht</translation>
    </message>
    <message>
      <source>{name} holds no message that can be read</source>
      <translation>{name} enthält keine lesbare Nachricht</translation>
    </message>
    <message>
      <source>{name} holds the same as another of these files. It was left out.</source>
      <translation>{name} enthält dasselbe wie eine andere dieser Dateien. Sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>{name} is already there</source>
      <translation>{name} ist schon dort</translation>
    </message>
    <message>
      <source>{name} is damaged</source>
      <translation>{name} ist beschädigt</translation>
    </message>
    <message>
      <source>{name} is damaged or protected</source>
      <translation>{name} ist beschädigt oder geschützt</translation>
    </message>
    <message>
      <source>{name} is empty</source>
      <translation>{name} ist leer</translation>
    </message>
    <message>
      <source>{name} is not a text file</source>
      <translation>{name} ist keine Textdatei</translation>
    </message>
    <message>
      <source>{name} is on hold: {hold_reason}</source>
      <translation>{name} ist gesperrt: {hold_reason}</translation>
    </message>
    <message>
      <source>{name} is too large</source>
      <translation>{name} ist zu groß</translation>
    </message>
    <message>
      <source>{name} no reply</source>
      <translation>{name} keine Antwort</translation>
    </message>
    <message>
      <source>{name} on hold</source>
      <translation>{name} gesperrt</translation>
    </message>
    <message>
      <source>{name} overdue</source>
      <translation>{name} überfällig</translation>
    </message>
    <message>
      <source>{name} says what the plan knows already</source>
      <translation>{name} sagt, was der Plan schon weiß</translation>
    </message>
    <message>
      <source>{name} shift</source>
      <translation>Schicht {name}</translation>
    </message>
    <message>
      <source>{name} stops {outlook}</source>
      <translation>{name} stoppt {outlook}</translation>
    </message>
    <message>
      <source>{name} takes over {at}</source>
      <translation>{name} übernimmt {at}</translation>
    </message>
    <message>
      <source>{name} was dismissed. Nothing of it was accepted.</source>
      <translation>{name} wurde verworfen. Nichts davon wurde angenommen.</translation>
    </message>
    <message>
      <source>{name} was not opened</source>
      <translation>{name} wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>{name} {word} {began}, after {when}</source>
      <translation>{name} {word} {began}, nach {when}</translation>
    </message>
    <message>
      <source>{name} · delivery {delivery}</source>
      <translation>{name} · Lieferung {delivery}</translation>
    </message>
    <message>
      <source>{name}, folded</source>
      <translation>{name}, eingeklappt</translation>
    </message>
    <message>
      <source>{name}, matching</source>
      <translation>{name}, wird zugeordnet</translation>
    </message>
    <message>
      <source>{name}, opening</source>
      <translation>{name}, wird geöffnet</translation>
    </message>
    <message>
      <source>{name}, reading</source>
      <translation>{name}, wird gelesen</translation>
    </message>
    <message>
      <source>{name}, row {ref}</source>
      <translation>{name}, Zeile {ref}</translation>
    </message>
    <message>
      <source>{name}. The answer is remembered once you accept.</source>
      <translation>{name}. Die Antwort wird gemerkt, sobald Sie annehmen.</translation>
    </message>
    <message>
      <source>{name}{column} {said}</source>
      <translation>{name}{column} {said}</translation>
    </message>
    <message>
      <source>{name}{of_line} is not on hold</source>
      <translation>{name}{of_line} ist nicht gesperrt</translation>
    </message>
    <message>
      <source>{now} overdue, no new time</source>
      <translation>{now} überfällig, keine neue Zeit</translation>
    </message>
    <message>
      <source>{now} to {now2} · {scale_said}</source>
      <translation>{now} bis {now2} · {scale_said}</translation>
    </message>
    <message numerus="yes">
      <source>{number} dock doors</source>
      <translation>
        <numerusform>{number} Tor</numerusform>
        <numerusform>{number} Tore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} parts</source>
      <translation>
        <numerusform>{number} Teil</numerusform>
        <numerusform>{number} Teile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} suppliers</source>
      <translation>
        <numerusform>{number} Lieferant</numerusform>
        <numerusform>{number} Lieferanten</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} call-offs</source>
      <translation>{n} Abrufe</translation>
    </message>
    <message numerus="yes">
      <source>{n} cells need something.</source>
      <translation>
        <numerusform>{n} Zelle braucht etwas.</numerusform>
        <numerusform>{n} Zellen brauchen etwas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} geändert</numerusform>
        <numerusform>{n} geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>{n} Zeichen</numerusform>
        <numerusform>{n} Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} characters in front of the message were skipped.</source>
      <translation>{n} Zeichen vor der Nachricht wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{n} characters outside of an interchange were skipped.</source>
      <translation>{n} Zeichen außerhalb eines Austauschs wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{n} columns are headed "{heading}". Only one of them can be read: check which it is.</source>
      <translation>{n} Spalten heißen „{heading}“. Nur eine ist lesbar: Prüfen Sie, welche es ist.</translation>
    </message>
    <message numerus="yes">
      <source>{n} columns were left out: they lie to the right of the last one.</source>
      <translation>
        <numerusform>{n} Spalte wurde ausgelassen: Sie liegt rechts der letzten.</numerusform>
        <numerusform>{n} Spalten wurden ausgelassen: Sie liegen rechts der letzten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} confirmations</source>
      <translation>{n} Bestätigungen</translation>
    </message>
    <message numerus="yes">
      <source>{n} consumption rows</source>
      <translation>
        <numerusform>{n} Verbrauchszeile</numerusform>
        <numerusform>{n} Verbrauchszeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} dates of {documents}</source>
      <translation>
        <numerusform>{n} Termin aus {documents}</numerusform>
        <numerusform>{n} Termine aus {documents}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days on which nobody works.</source>
      <translation>
        <numerusform>{n} Tag, an dem niemand arbeitet.</numerusform>
        <numerusform>{n} Tage, an denen niemand arbeitet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries</source>
      <translation>
        <numerusform>{n} Lieferung</numerusform>
        <numerusform>{n} Lieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries in the rows</source>
      <translation>
        <numerusform>{n} Lieferung in den Zeilen</numerusform>
        <numerusform>{n} Lieferungen in den Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries selected</source>
      <translation>
        <numerusform>{n} Lieferung gewählt</numerusform>
        <numerusform>{n} Lieferungen gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries selected. Drag one of them, or press M, to move all.</source>
      <translation>
        <numerusform>{n} Lieferung gewählt. Ziehen Sie sie, oder drücken Sie M, um sie zu verschieben.</numerusform>
        <numerusform>{n} Lieferungen gewählt. Ziehen Sie eine davon, oder drücken Sie M, um alle zu verschieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries today</source>
      <translation>
        <numerusform>{n} Lieferung heute</numerusform>
        <numerusform>{n} Lieferungen heute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries together</source>
      <translation>
        <numerusform>{n} Lieferung</numerusform>
        <numerusform>{n} Lieferungen zusammen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries together {by}</source>
      <translation>
        <numerusform>{n} Lieferung {by}</numerusform>
        <numerusform>{n} Lieferungen zusammen {by}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries without a door or time</source>
      <translation>
        <numerusform>{n} Lieferung ohne Tor oder Zeit</numerusform>
        <numerusform>{n} Lieferungen ohne Tor oder Zeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries: {who}</source>
      <translation>
        <numerusform>{n} Lieferung: {who}</numerusform>
        <numerusform>{n} Lieferungen: {who}</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} despatch advices</source>
      <translation>{n} Lieferavise</translation>
    </message>
    <message numerus="yes">
      <source>{n} differences to check</source>
      <translation>
        <numerusform>{n} Unterschied zu prüfen</numerusform>
        <numerusform>{n} Unterschiede zu prüfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} door clashes</source>
      <translation>
        <numerusform>{n} Torkonflikt</numerusform>
        <numerusform>{n} Torkonflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doors</source>
      <translation>
        <numerusform>{n} Tor</numerusform>
        <numerusform>{n} Tore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doors without a delivery</source>
      <translation>
        <numerusform>{n} Tor ohne Lieferung</numerusform>
        <numerusform>{n} Tore ohne Lieferung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier deliveries</source>
      <translation>
        <numerusform>{n} frühere Lieferung</numerusform>
        <numerusform>{n} frühere Lieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier stretches of work</source>
      <translation>
        <numerusform>{n} früherer Arbeitsabschnitt</numerusform>
        <numerusform>{n} frühere Arbeitsabschnitte</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} Dateien</translation>
    </message>
    <message numerus="yes">
      <source>{n} free times, safest first</source>
      <translation>
        <numerusform>{n} freie Zeit</numerusform>
        <numerusform>{n} freie Zeiten, die sicherste zuerst</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} goods receipts</source>
      <translation>{n} Wareneingänge</translation>
    </message>
    <message numerus="yes">
      <source>{n} in the yard</source>
      <translation>
        <numerusform>{n} im Hof</numerusform>
        <numerusform>{n} im Hof</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} late</source>
      <translation>
        <numerusform>{n} verspätet</numerusform>
        <numerusform>{n} verspätet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} line stops ahead</source>
      <translation>
        <numerusform>{n} Linienstopp voraus</numerusform>
        <numerusform>{n} Linienstopps voraus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines</source>
      <translation>
        <numerusform>{n} Linie</numerusform>
        <numerusform>{n} Linien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines below the list were left out ({where}): {shown}.</source>
      <translation>
        <numerusform>{n} Zeile unter der Liste wurde ausgelassen ({where}): {shown}.</numerusform>
        <numerusform>{n} Zeilen unter der Liste wurden ausgelassen ({where}): {shown}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} longer line stops ({first})</source>
      <translation>
        <numerusform>{n} längerer Linienstopp ({first})</numerusform>
        <numerusform>{n} längere Linienstopps ({first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} matches</source>
      <translation>
        <numerusform>{n} Treffer</numerusform>
        <numerusform>{n} Treffer</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>{n} Nachrichten</translation>
    </message>
    <message numerus="yes">
      <source>{n} messages not sent</source>
      <translation>
        <numerusform>{n} Nachricht nicht gesendet</numerusform>
        <numerusform>{n} Nachrichten nicht gesendet</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes early</source>
      <translation>
        <numerusform>{n} Minute zu früh</numerusform>
        <numerusform>{n} Minuten zu früh</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes late</source>
      <translation>
        <numerusform>{n} Minute zu spät</numerusform>
        <numerusform>{n} Minuten zu spät</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weitere</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more deliveries</source>
      <translation>
        <numerusform>{n} weitere Lieferung</numerusform>
        <numerusform>{n} weitere Lieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more parts</source>
      <translation>
        <numerusform>{n} weiteres Teil</numerusform>
        <numerusform>{n} weitere Teile</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} more problems. Unfold.</source>
      <translation>{n} weitere Probleme. Aufklappen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} more stay where they are</source>
      <translation>
        <numerusform>{n} weitere bleibt, wo sie ist</numerusform>
        <numerusform>{n} weitere bleiben, wo sie sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} moves</source>
      <translation>
        <numerusform>{n} Verschiebung</numerusform>
        <numerusform>{n} Verschiebungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} need you</source>
      <translation>
        <numerusform>{n} braucht Sie</numerusform>
        <numerusform>{n} brauchen Sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new door clashes</source>
      <translation>
        <numerusform>{n} neuer Torkonflikt</numerusform>
        <numerusform>{n} neue Torkonflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new line stops (first {first})</source>
      <translation>
        <numerusform>{n} neuer Linienstopp ({first})</numerusform>
        <numerusform>{n} neue Linienstopps (zuerst {first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not confirmed</source>
      <translation>
        <numerusform>{n} nicht bestätigt</numerusform>
        <numerusform>{n} nicht bestätigt</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not sent</source>
      <translation>{n} nicht gesendet</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
      <source>{n} open</source>
      <translation>
        <numerusform>{n} offen</numerusform>
        <numerusform>{n} offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts</source>
      <translation>
        <numerusform>{n} Teil</numerusform>
        <numerusform>{n} Teile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts are used by no line: name the lines, or their use is left out.</source>
      <translation>
        <numerusform>{n} Teil braucht keine Linie: Nennen Sie die Linie, sonst zählt sein Verbrauch nicht.</numerusform>
        <numerusform>{n} Teile braucht keine Linie: Nennen Sie die Linien, sonst zählt ihr Verbrauch nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts at the lines</source>
      <translation>
        <numerusform>{n} Teil an den Linien</numerusform>
        <numerusform>{n} Teile an den Linien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts without a stock count</source>
      <translation>
        <numerusform>{n} Teil ohne Zählung</numerusform>
        <numerusform>{n} Teile ohne Zählung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces</source>
      <translation>
        <numerusform>{n} Stück</numerusform>
        <numerusform>{n} Stück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} quiet doors</source>
      <translation>
        <numerusform>{n} ruhiges Tor</numerusform>
        <numerusform>{n} ruhige Tore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} received</source>
      <translation>
        <numerusform>{n} erhalten</numerusform>
        <numerusform>{n} erhalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} remarks</source>
      <translation>
        <numerusform>{n} Hinweis</numerusform>
        <numerusform>{n} Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows copied.</source>
      <translation>
        <numerusform>{n} Zeile kopiert.</numerusform>
        <numerusform>{n} Zeilen kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {table} ({named}{more})</source>
      <translation>
        <numerusform>{n} Zeile von {table} ({named}{more})</numerusform>
        <numerusform>{n} Zeilen von {table} ({named}{more})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {table} name it ({keys})</source>
      <translation>
        <numerusform>{n} Zeile in {table} nennt es ({keys})</numerusform>
        <numerusform>{n} Zeilen in {table} nennen es ({keys})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows were left out then.</source>
      <translation>
        <numerusform>{n} Zeile wurde damals ausgelassen.</numerusform>
        <numerusform>{n} Zeilen wurden damals ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} status reports</source>
      <translation>{n} Statusmeldungen</translation>
    </message>
    <message numerus="yes">
      <source>{n} stops</source>
      <translation>
        <numerusform>{n} Stopp</numerusform>
        <numerusform>{n} Stopps</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} suppliers are called "{text}"</source>
      <translation>{n} Lieferanten heißen „{text}“</translation>
    </message>
    <message numerus="yes">
      <source>{n} suppliers on time</source>
      <translation>
        <numerusform>{n} Lieferant pünktlich</numerusform>
        <numerusform>{n} Lieferanten pünktlich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suppliers without an answer</source>
      <translation>
        <numerusform>{n} Lieferant ohne Antwort</numerusform>
        <numerusform>{n} Lieferanten ohne Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suppliers {tolerance} {when}, {said} · {of} on time</source>
      <translation>
        <numerusform>{n} Lieferant {tolerance} {when}, {said} · {of} pünktlich</numerusform>
        <numerusform>{n} Lieferanten {tolerance} {when}, {said} · {of} pünktlich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} trucks</source>
      <translation>
        <numerusform>{n} Lkw</numerusform>
        <numerusform>{n} Lkw</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} without answer</source>
      <translation>{n} ohne Antwort</translation>
    </message>
    <message>
      <source>{old_door} to {door}</source>
      <translation>{old_door} nach {door}</translation>
    </message>
    <message>
      <source>{old} becomes {new}</source>
      <translation>{old} wird {new}</translation>
    </message>
    <message>
      <source>{old} in the plan, {new} here</source>
      <translation>{old} im Plan, {new} hier</translation>
    </message>
    <message>
      <source>{outlook} stops {at}</source>
      <translation>{outlook} steht ab {at}</translation>
    </message>
    <message>
      <source>{outlook} stops {clock}</source>
      <translation>{outlook} steht ab {clock}</translation>
    </message>
    <message>
      <source>{owner} takes it</source>
      <translation>{owner} übernimmt</translation>
    </message>
    <message>
      <source>{owner}: {step}</source>
      <translation>{owner}: {step}</translation>
    </message>
    <message numerus="yes">
      <source>{part} and {n} more parts</source>
      <translation>
        <numerusform>{part} und {n} weiteres Teil</numerusform>
        <numerusform>{part} und {n} weitere Teile</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} is counted by line ({own})</source>
      <translation>{part} wird je Linie gezählt ({own})</translation>
    </message>
    <message>
      <source>{part} was {before}</source>
      <translation>{part} war {before}</translation>
    </message>
    <message>
      <source>{path} cannot be written: {strerror}. No page was saved.</source>
      <translation>{path} lässt sich nicht schreiben: {strerror}. Keine Seite wurde gespeichert.</translation>
    </message>
    <message>
      <source>{path} holds no CSV or XLSX file</source>
      <translation>{path} enthält keine CSV- oder XLSX-Datei</translation>
    </message>
    <message>
      <source>{path} holds {size} MB; up to {most} MB are read</source>
      <translation>{path} hat {size} MB; bis {most} MB werden gelesen</translation>
    </message>
    <message>
      <source>{path} is a folder, not a supplier's file</source>
      <translation>{path} ist ein Ordner, keine Datei eines Lieferanten</translation>
    </message>
    <message>
      <source>{path} is at step {seq}, this window at step {based_on}</source>
      <translation>{path} ist bei Schritt {seq}, dieses Fenster bei Schritt {based_on}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{picked} of {new}</source>
      <translation>{picked} von {new}</translation>
    </message>
    <message numerus="yes">
      <source>{picked} of {n} changes</source>
      <translation>
        <numerusform>{picked} von {n} Änderung</numerusform>
        <numerusform>{picked} von {n} Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{pinned} pinned</source>
      <translation>{pinned} angeheftet</translation>
    </message>
    <message>
      <source>{place} ({noun}) is not named: its BGM segment is missing or has no number. Ask the supplier to send it again.</source>
      <translation>{place} ({noun}) ist nicht benannt: Das BGM-Segment fehlt oder hat keine Nummer. Bitten Sie den Lieferanten erneut darum.</translation>
    </message>
    <message>
      <source>{place} is missing: {meaning}.</source>
      <translation>{place} fehlt: {meaning}.</translation>
    </message>
    <message>
      <source>{place} is no place that can be filled in. There are {known}.</source>
      <translation>{place} ist kein Platzhalter, der ausgefüllt werden kann. Es gibt {known}.</translation>
    </message>
    <message>
      <source>{place}, line {ref}</source>
      <translation>{place}, Position {ref}</translation>
    </message>
    <message>
      <source>{place}, row {row_no}</source>
      <translation>{place}, Zeile {row_no}</translation>
    </message>
    <message>
      <source>{place}: {noun} {number} has no lines. Ask the supplier for all of it.</source>
      <translation>{place}: {noun} {number} hat keine Positionen. Bitten Sie den Lieferanten um alles.</translation>
    </message>
    <message>
      <source>{place}{line}, {where}: {text} It was left out. {advice}</source>
      <translation>{place}{line}, {where}: {text} Es wurde ausgelassen. {advice}</translation>
    </message>
    <message>
      <source>{plant} cannot be opened; the folder or file may not be read by you, or is no file</source>
      <translation>{plant} lässt sich nicht öffnen; Sie dürfen Ordner oder Datei nicht lesen, oder es ist keine Datei</translation>
    </message>
    <message>
      <source>{plant} could not be written, {free} MB are free there. The last change was not made</source>
      <translation>{plant} ließ sich nicht schreiben, {free} MB sind dort frei. Die letzte Änderung wurde nicht gemacht</translation>
    </message>
    <message>
      <source>{plant} does not exist</source>
      <translation>{plant} gibt es nicht</translation>
    </message>
    <message>
      <source>{plant} exists</source>
      <translation>{plant} gibt es schon</translation>
    </message>
    <message>
      <source>{plant} fails its check</source>
      <translation>{plant} besteht die Prüfung nicht</translation>
    </message>
    <message>
      <source>{plant} has version {version} of the file, and this jitdesk must first bring it to {ours}</source>
      <translation>{plant} hat Dateifassung {version}, und dieses jitdesk muss sie erst auf {ours} bringen</translation>
    </message>
    <message>
      <source>{plant} has version {version} of the file, this jitdesk knows up to {ours}</source>
      <translation>{plant} hat Dateifassung {version}, dieses jitdesk kennt bis {ours}</translation>
    </message>
    <message>
      <source>{plant} holds nothing at all; a copy that was cut off leaves such a file</source>
      <translation>{plant} ist ganz leer; eine abgebrochene Kopie lässt so eine Datei zurück</translation>
    </message>
    <message>
      <source>{plant} is being written to by another program</source>
      <translation>{plant} wird gerade von einem anderen Programm beschrieben</translation>
    </message>
    <message>
      <source>{plant} is open for writing by {who}, and only one jitdesk may write to a plant</source>
      <translation>{plant} ist zum Schreiben geöffnet von {who}, und nur ein jitdesk darf in ein Werk schreiben</translation>
    </message>
    <message>
      <source>{plant} lies on {kind}. {why}</source>
      <translation>{plant} liegt auf {kind}. {why}</translation>
    </message>
    <message>
      <source>{plant} or its folder may not be written to by you</source>
      <translation>{plant} oder den Ordner dürfen Sie nicht beschreiben</translation>
    </message>
    <message>
      <source>{plant} was not made by jitdesk</source>
      <translation>{plant} stammt nicht von jitdesk</translation>
    </message>
    <message>
      <source>{problem} · {care}</source>
      <translation>{problem} · {care}</translation>
    </message>
    <message>
      <source>{promise} {when} gone</source>
      <translation>{promise} {when} entfernt</translation>
    </message>
    <message>
      <source>{quantity} in all are stated, {counted} were counted here</source>
      <translation>{quantity} insgesamt sind gemeldet, {counted} wurden hier gezählt</translation>
    </message>
    <message>
      <source>{reason}, key {number}</source>
      <translation>{reason}, Taste {number}</translation>
    </message>
    <message>
      <source>{refused} of it were not accepted</source>
      <translation>{refused} davon wurden nicht angenommen</translation>
    </message>
    <message>
      <source>{ref} cannot be used: {text}.</source>
      <translation>{ref} ist nicht nutzbar: {text}.</translation>
    </message>
    <message>
      <source>{ref} in the file</source>
      <translation>{ref} in der Datei</translation>
    </message>
    <message>
      <source>{ref} of {file} can no longer be used: {text}</source>
      <translation>{ref} aus {file} ist nicht mehr nutzbar: {text}</translation>
    </message>
    <message>
      <source>{ref}, delivery {delivery} line {line}</source>
      <translation>{ref}, Lieferung {delivery} Position {line}</translation>
    </message>
    <message>
      <source>{rows} and others</source>
      <translation>{rows} und andere</translation>
    </message>
    <message>
      <source>{rows} deliveries stand in each other's way at door {door} {span}: {who}.</source>
      <translation>{rows} Lieferungen stehen sich an Tor {door} {span} im Weg: {who}.</translation>
    </message>
    <message>
      <source>{rows} deliveries written to {name}.</source>
      <translation>{rows} Lieferungen nach {name} geschrieben.</translation>
    </message>
    <message>
      <source>{rows} ticked</source>
      <translation>{rows} angehakt</translation>
    </message>
    <message>
      <source>{rows} ticked in {files} files</source>
      <translation>{rows} in {files} Dateien angehakt</translation>
    </message>
    <message>
      <source>{row} is still named</source>
      <translation>{row} wird noch genannt</translation>
    </message>
    <message>
      <source>{sentence} Close again to leave it.</source>
      <translation>{sentence} Schließen Sie erneut, um es zu lassen.</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message numerus="yes">
      <source>{share} new dates wanted</source>
      <translation>
        <numerusform>{share} neuer Termin gewünscht</numerusform>
        <numerusform>{share} neue Termine gewünscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} new deliveries</source>
      <translation>
        <numerusform>{share} neue Lieferung</numerusform>
        <numerusform>{share} neue Lieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} new rows</source>
      <translation>
        <numerusform>{share} neue Zeile</numerusform>
        <numerusform>{share} neue Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{shown} of {all} deliveries</source>
      <translation>{shown} von {all} Lieferungen</translation>
    </message>
    <message>
      <source>{spare} to spare (part {part})</source>
      <translation>{spare} Reserve (Teil {part})</translation>
    </message>
    <message>
      <source>{start} is before now ({now})</source>
      <translation>{start} liegt vor jetzt ({now})</translation>
    </message>
    <message>
      <source>{start} to {end} at {amount} an hour</source>
      <translation>{start} bis {end}, {amount} je Stunde</translation>
    </message>
    <message>
      <source>{stated} of {key}, but there are {counted}</source>
      <translation>{stated} von {key}, es sind aber {counted}</translation>
    </message>
    <message>
      <source>{step} would change nothing</source>
      <translation>{step} würde nichts ändern</translation>
    </message>
    <message>
      <source>{step}. Why?</source>
      <translation>{step}. Warum?</translation>
    </message>
    <message>
      <source>{stops} stops from {first}</source>
      <translation>{stops} Stopps ab {first}</translation>
    </message>
    <message>
      <source>{stops} stops {first}{dash}{at}</source>
      <translation>{stops} Stopps {first}{dash}{at}</translation>
    </message>
    <message>
      <source>{supplier_names} at {at}</source>
      <translation>{supplier_names} um {at}</translation>
    </message>
    <message>
      <source>{supplier} comes {clock}</source>
      <translation>{supplier} kommt {clock}</translation>
    </message>
    <message>
      <source>{supplier} est. {at}  {late}</source>
      <translation>{supplier} erw. {at}  {late}</translation>
    </message>
    <message>
      <source>{supplier} expects {at}, so {held} needs their yes</source>
      <translation>{supplier} erwartet {at}, also braucht {held} ihr Ja</translation>
    </message>
    <message>
      <source>{supplier} has no time yet</source>
      <translation>{supplier} hat noch keine Zeit</translation>
    </message>
    <message>
      <source>{supplier} overdue since {clock}</source>
      <translation>{supplier} überfällig seit {clock}</translation>
    </message>
    <message>
      <source>{supplier} {quantity} on hold</source>
      <translation>{supplier} {quantity} gesperrt</translation>
    </message>
    <message>
      <source>{supplier}{late}, {spare_s} to spare</source>
      <translation>{supplier}{late}, {spare_s} Reserve</translation>
    </message>
    <message>
      <source>{supplier}{late}, {spare_s} too late</source>
      <translation>{supplier}{late}, {spare_s} zu spät</translation>
    </message>
    <message>
      <source>{table} {row}: {column} is "{named}", which is not in {target}</source>
      <translation>{table} {row}: {column} ist „{named}“, das steht nicht in {target}</translation>
    </message>
    <message>
      <source>{tag} closes number "{repeated}", but "{number}" was opened. It was read all the same.</source>
      <translation>{tag} schließt Nummer „{repeated}“, geöffnet war „{number}“. Es wurde trotzdem gelesen.</translation>
    </message>
    <message>
      <source>{tag} says {stated} {what}, but there are {counted}. All were read.</source>
      <translation>{tag} nennt {stated} ({what}), es sind aber {counted}. Alle wurden gelesen.</translation>
    </message>
    <message>
      <source>{time} is not after now ({now})</source>
      <translation>{time} liegt nicht nach jetzt ({now})</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
      <source>{title}, {n} pages</source>
      <translation>
        <numerusform>{title}, {n} Seite</numerusform>
        <numerusform>{title}, {n} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>{told} are said to be received, and {counted} of part {part} are counted in the plan</source>
      <translation>{told} sollen erhalten sein, und {counted} von Teil {part} sind im Plan gezählt</translation>
    </message>
    <message>
      <source>{trucks} bring {some}, counted only at lines, and name no line: they count nowhere.</source>
      <translation>{trucks} bringen {some}, nur an Linien gezählt, und nennen keine Linie: Sie zählen nirgends.</translation>
    </message>
    <message>
      <source>{trucks} without a line to go to</source>
      <translation>{trucks} ohne Ziellinie</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{weekday} {day}.</translation>
    </message>
    <message>
      <source>{weekday} {month} · Week {week}</source>
      <translation>{weekday}, {month} · KW {week}</translation>
    </message>
    <message>
      <source>{week} of {year}</source>
      <translation>{week} {year}</translation>
    </message>
    <message>
      <source>{what}, in {left}. {how}</source>
      <translation>{what}, in {left}. {how}</translation>
    </message>
    <message>
      <source>{what}, {who}</source>
      <translation>{what}, {who}</translation>
    </message>
    <message numerus="yes">
      <source>{what}: {n} rows</source>
      <translation>
        <numerusform>{what}: {n} Zeile</numerusform>
        <numerusform>{what}: {n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: {row}</source>
      <translation>{what}: {row}</translation>
    </message>
    <message>
      <source>{what}: {row}, {column} {value}</source>
      <translation>{what}: {row}, {column} {value}</translation>
    </message>
    <message>
      <source>{when}  {name}, delivery {delivery}: {delay_s} ({document})</source>
      <translation>{when}  {name}, Lieferung {delivery}: {delay_s} ({document})</translation>
    </message>
    <message>
      <source>{when} at {door}</source>
      <translation>{when} an {door}</translation>
    </message>
    <message>
      <source>{when} at {door}, truck {length} faster</source>
      <translation>{when} an {door}, Lkw {length} schneller</translation>
    </message>
    <message>
      <source>{when} is after now ({now})</source>
      <translation>{when} liegt nach jetzt ({now})</translation>
    </message>
    <message>
      <source>{when} was said later and stays</source>
      <translation>{when} wurde später gesagt und bleibt</translation>
    </message>
    <message>
      <source>{when} · {who}</source>
      <translation>{when} · {who}</translation>
    </message>
    <message>
      <source>{when}: arrives {clock}</source>
      <translation>{when}: kommt {clock}</translation>
    </message>
    <message>
      <source>{who} come to door {door}, which is out until {until}.</source>
      <translation>{who} kommen an Tor {door}, das bis {until} gesperrt ist.</translation>
    </message>
    <message>
      <source>{who} comes to door {door}, which is out until {until}.</source>
      <translation>{who} kommt an Tor {door}, das bis {until} gesperrt ist.</translation>
    </message>
    <message>
      <source>{who}, {when}</source>
      <translation>{who}, {when}</translation>
    </message>
    <message>
      <source>{who}: {phone} (copied)</source>
      <translation>{who}: {phone} (kopiert)</translation>
    </message>
    <message>
      <source>{why}, and {lacks}</source>
      <translation>{why}, und {lacks}</translation>
    </message>
    <message numerus="yes">
      <source>{words}, {n} rows</source>
      <translation>
        <numerusform>{words}, {n} Zeile</numerusform>
        <numerusform>{words}, {n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{worked} of working time</source>
      <translation>{worked} Arbeitszeit</translation>
    </message>
    <message>
      <source>“{found}” under “{column}”: is that {words} or {words2}?</source>
      <translation>„{found}“ unter „{column}“: Ist das {words} oder {words2}?</translation>
    </message>
  </context>
</TS>
