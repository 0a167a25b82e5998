<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>jitdesk</name>
    <message>
      <source> (part {location})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (part {part})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> ({problems} more problems)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> at {door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> at {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> by {author}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> by {plain}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in {files} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · next {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{key}" is no setting of a plant ({settings}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{line}" is none of the lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{piece}" is not a break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{quantity}" is below 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" has more than 3 decimals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" is not a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" is not a date and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" is not a quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{stripped}" lies outside 1970 to 2199</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" does not name weekdays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" does not name weekdays. Write 1-5 or 1,3,5 (1 = Monday).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" does not say how much of which line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is below 0. Write a number from 0 on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is neither 1 nor 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is neither yes nor no. Write 1 for yes, 0 for no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is no number with at most 3 decimals. Write it like 120 or 12.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is no number. Write it like 1.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is no whole number. Write it like 15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a break. Write it like 09:00-09:15;12:00-12:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a date and time. Write it like 2026-11-24 13:15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a date. Write it like 2026-11-24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a time of day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a time of day. Write it like 06:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not known here. It can be {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" may mean {first} or {second}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" names no weekday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{value}" is no time zone. Write it like Europe/Berlin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compact rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dense rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Door out until…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Door…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;High contrast theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Line down until…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Panel at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Snooze until…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Split…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>* is all lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+15, 1350, wed 0700</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+30, 1350, may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, asked {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, line {line_no}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, promised {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, waits for {door} until {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>110, +2h or 15:05</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1130, +30, +2h, wed 0700</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1350, +2h, wed 0700</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file for the draft cannot be written: {strerror}. The text was copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A large step is being saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line stops without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A negative number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plant cannot live there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share cannot keep the plant file whole when two people write to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value cannot be kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept it anyway: the truck is late either way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All deliveries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All doors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also known as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An empty cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unknown word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands, no line stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands: {stop}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bad plant setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behind what was booked, which stays: {rows_of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book what has happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Breaks {when}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>By, or until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the supplier of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the suppliers, or book them as arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carrier asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check supplier confirmations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that it is switched on and has paper, or save them as a PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder's name, your rights and the free space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name and your rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name, or make the plant with: jitdesk new PLANT --from FOLDER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name, your rights and the free space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the new tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the shifts and the consumption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check {files} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a later time, or book what has happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row of Needs me now first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name, or delete it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of {lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear note on {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click it, or press N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click its bar, or press N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click selects · Enter details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there, or look at the plant without changing it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns read by their headings:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns read with your saved layout “{layout}”:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Com&amp;fortable rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed arrival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consumption of part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied. Paste it into your mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy its text instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy them in the spreadsheet first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count what is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count {part}{place}: {quantity} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted at</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Counted {n} hours ago. Enter a count.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts that are old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl D density · Q unfold all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dar&amp;k theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates read as day.month.year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates read as month/day/year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;nser or wider rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;nsity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decimal mark “{decimal}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deliveries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery {delivery}, usable {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery {name}: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery, supplier or part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Despatch advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deviations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dock to line, min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done this shift · {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {cause}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door free until {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door is out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door of {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door out until …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door {door} is back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door {door} is out {span} as it is</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Door {door} is out; {n} deliveries stand there.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Door {door} out {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door {door} · {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door {door}, {deliveries}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door {name}: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doors to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag it from the tray to a door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag them to doors, or load them again with slots.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Drop to check {n} files. Nothing changes yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early, min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty the cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enough until the plan ends, left over then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter or M move · H {hold}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every row needs it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every row needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in this file is in the plan already. Nothing to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is sent, answered and counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything would go with the second truck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expect it then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expires on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FIND A TIME</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find another door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find or do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a later time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a number, with a point before decimals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a quantity from 0 to {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a smaller number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give an end after the start, within a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the time of the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give their lines in the deliveries, or count the stock that lines share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goods receipt {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HANDED ON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HOW LONG IT LASTS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hall {hall}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed over: {author}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold or release {delivery}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold {name}{of_line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If not released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In sequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is none of the plant's tables ({schema}); it was not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be below 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It counts nowhere until one comes: call the supplier, or book it as arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {n} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is locked already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not said until when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on hold already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is out then already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It names nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It names {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands then already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would be copied while half-written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would last from {start} until {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the damaged file, and open a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the plant on this computer's own disk, and put exports there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as a draft. It is not sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>La&amp;te…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late, min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late, {late}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laying out the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, because no column here is called so: {headings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let all lines work again instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line down until …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line is down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line needs it earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {line} has {whole}, so {part} cannot go with the second truck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load tables</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Load {n} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Load {parts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loc&amp;k or unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the deliveries and use the number as it stands there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the line's coverage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low below, h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message to the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message to {supplier_name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages to suppliers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move one of them to another time or door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move some of them to another time or door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the delivery instead, or leave something in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved in this shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO ANSWER YET</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NOT SENT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NOTES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs me now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs me now, {opened}. Unfold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither yes nor no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New again: {cause}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next line stop in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cells were copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No delivery selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No delivery stands there then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No door of its kind is free in the next three days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file holds a row of a plant's table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No hall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line stops before {clock}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line stops for its parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line stops; stock of {part} gets low {at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mail program answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No message was drafted yet. Select a delivery and press E.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parts from {start} on; nothing planned ends it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parts {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parts {start} to {end}, {length} of work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up on this computer. Save the sheets as a PDF and print it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No problem chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sheet was chosen, so no PDF was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No stock counts yet. Coverage needs stock and consumption: use File, Load tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time_zone is named, so all times were read as UTC. Name one, such as Europe/Berlin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No usable e-mail address is known. Type one, or choose it in the mail program.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>No work {n} times: breaks, nights</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No {lacking}{lacking2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has confirmed {named} for {clock} (part {part}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has counted this part yet. Enter a count, then its hours follow.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nobody has counted {some}: when their lines stop is not known.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not a break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a line and a quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a time of day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the file, and unchanged: {rows_of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent, not answered, not to be trusted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not weekdays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing changes: the plan has all of this already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing could be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing goes with the second truck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has changed since the last print. Tick a door to print it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here is called "{typed}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in this file speaks of a delivery. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says that door {door} is out now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing says that {line} is down now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that is planned ends it; missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing used {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Add the missing row first, or name another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Ask for the right to write there, or copy the plant elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Choose another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Close that program and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Correct the value and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Install the newer jitdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Look at the history, and change it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Try again, or open a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was made. Correct the tables and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written. Close and open the plant again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written. Close and open the plant again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>O&amp;wner and next step…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On hand now by this sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On quality hold, not usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One undo step brings everything back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what has not arrived can be late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what has not arrived can come with two trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a backup, or delete it and make the plant anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it once with the right to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened in the mail program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or {amount} of {part} by van, at {line} by {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue: no truck, and no new time from the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview of all rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner, next step and time are as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PROMISE HISTORY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pack quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page 1 of 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {number2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part number or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {name} has run out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {name} lasts until {until}, {out} from now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part {name}: {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part, supplier, delivery, plate, door, order or command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part, supplier, delivery, plate, door, order or status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste it into your mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant time{zone}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print receiving sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the plan</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Print {n} sheets</source>
      <translation>
        <numerusform>{n} Blatt drucken</numerusform>
        <numerusform>{n} Blätter drucken</numerusform>
      </translation>
    </message>
    <message>
      <source>Printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise for delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {spoken}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release {name}{of_line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Released by then, {line} {lasts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requested arrival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round it to 3 decimals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}: {need}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows as the number of doors &amp;asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SCAC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe if {named} starts by {clock}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety stock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said at hand-over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same as plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saturday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sheets as a PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save them as a file and load it with File, Load tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say at which line it was counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say of at least one line how much does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second truck of {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen, later, whose, done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen, or new &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen: {cause}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a delivery first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sequence (JIS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set stock count of {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift hand-over {plant}, {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift plan, {week}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only deliveries with these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slot in the plan, no reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze &amp;30 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze &amp;60 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze 1&amp;5 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze {cause}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze {cause} until {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed · {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split {delivery}: {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split {delivery}: {second} comes {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State of {now}, plan step {plan_step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stock count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stock counted {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stock of part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stock of {some}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stock of {some} was counted {hours} h ago. Times for {lines} may be wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier's name or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier's part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suppliers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspicious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken over:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at &amp;100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at &amp;90 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at 1&amp;25 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at 1&amp;50 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at 11&amp;0 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is known already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is no span of time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That time has passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That time lies ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PDF could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column "{name}" is missing, and every {name2} table needs it; none of it was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column "{written}" comes twice; the first one was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column "{written}" is not one of {name}; it was not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {most_shifts} shifts in view, a page a shift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last count is of {counted_at}, after {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line does not work then anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail program could not be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message cannot be kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message was not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next 9 hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pages could not be printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has no delivery "{delivery}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has no part "{part}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file and the plan on the screen differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file refuses a value: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant file was changed by another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant is read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plant is read-only: it was opened to look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer {printer_name} did not take all of them: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same key as {where}: {named}. The first one counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tables cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tables cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tables do not make a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is {percent} % of its size; it cannot be changed further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text was copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme as the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of that name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a newer count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There then: {deliveries}. They need another door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be {booked}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This delivery can no longer be split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This delivery is not awaited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a plant file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This note is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plant file is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plant file is newer than this jitdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plant file is older than this jitdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plant is open elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step no longer fits the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time of day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone: plant time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time, signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together, from {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transit min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a later time, such as +30 or wed 0700.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type it like 1130, +2h or wed 0700</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type it like 1350, 13:50, +2h, -15 or wed 0700.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type it like wed 0700.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to narrow the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type who takes it, or what comes next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo or revert that step first if it was wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloaded by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloading since {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock it to move it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a name such as Europe/Berlin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WHY IS THIS RED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wednesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {week}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekdays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weeks {week}{dash}{week2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What cannot be used, and remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does "{text}" under {heading} mean?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which delivery does {place} belong to?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which line?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part does {place} mean?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose file is {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook (*.xlsx);;CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working out what it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 1 for yes, 0 for no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 1-5 or 1,3,5 (1 = Monday).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write at most {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like 06:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like 09:00-09:15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like 1=240</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like 2026-11-24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like 2026-11-24T13:15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the delay history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the message…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {spoken}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a line stops for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a network share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {of} suppliers on time {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more, see list (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrived {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back: done in an earlier shift, and still there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back: snoozed until {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back: {time} earlier than it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>began to unload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being unloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>booked as {booked}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {safe}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cell = one door and day: column = load, number = trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cell = one part and day: column = load, number = trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cell = one supplier and day: column = load, number = trucks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check shifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed, +20 = late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counted {hours} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counted_at is before the count that the plan has; that one stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dates wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>did not come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not stop in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done by {who} {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>door {door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>door {old_door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each mark = one truck at its true time · text only where something is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figures of the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first run-out on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first run-out on top · {rows} of {states} parts, {covered} are covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free until {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>height = hours of stock at the line (full height 6 h) · shortest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>height = hours of stock, full = 6 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>height = hours of stock, full = 6 h · {strips} of {parts} parts, shortest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours of stock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours of stock (full height 6 h) · figure = stock just after the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is being unloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is no longer there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is there now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it stopped after page {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its tables are not what its journal says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jitdesk, plan step {plan_step}, printed {now}{by} · newest: Ctrl+Shift+H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jitdesk, plan step {plan_step}, printed {wall}{by} · times are plant time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line stops first, then by time left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes late against the promise, as reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes late against the promise, as reported through the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes late, worst delivery of each supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved to another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved to {door}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>moved {n} times</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next {begins}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no deliveries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no deliveries promised {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no delivery in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no delivery planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no door yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no line waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no longer there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no parts to {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no parts until {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no parts until {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no parts {lasts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no shift is working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no working time, {part} {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody said who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not confirmed</source>
      <translation>nicht bestätigt</translation>
    </message>
    <message>
      <source>not consumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not printed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {quantity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ok 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ok this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ok today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>old count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on time ±{tolerance_min} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one bar = one truck at the door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside ±{on_time_tolerance_min} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part {location}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plan step {plan_step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>process {pid} on {host}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ramp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>release hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs until {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same as plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second line: plate, carrier, last confirmation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seen by {who} {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short_name is "{short}", longer than {short_name} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>show the next ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snoozed by {who} until {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start and end are needed where kind is {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {step} of the journal was altered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stops a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stops {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stops {length}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suppliers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken out of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken {span} by {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>takes over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the columns kept to open it fast are not its tables'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the only supplier is on time {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the synchronised folder {synchronised}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thick line = a line stops · thin lines = break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time_zone is "{name}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truck faster by {length}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unchanged since {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under 1 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unloading {now} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unloading {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unrestricted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>usable {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was due {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst of the day · {counted} all 4 weeks · dashed = forecast only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst state at each hour · first run-out on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worst {name} {delay_s}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{at}, {late} against {promised}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{both} both stand at door {door} {span} ({length}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{brief}, now {clock}{where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cause}: next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cause}: {owner} takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{changes} rows of {name} were to change, {rowcount} were found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chip}, part {part}, {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{clock} to {clock2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{column} is "{named}", which is not in {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{coming} to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{copied} rows were copied, and {most} fit here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {of} suppliers {tolerance}, {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}, {missing} without a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} d {hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{deliveries} in the tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{deliveries} overdue, the first since {since}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery_name} has no line "{line_no}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery_name} · door {door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} can be moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} expected {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} has no line "{line}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} has this note already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} is expected {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} is late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} is locked in its slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} is on hold, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} is overdue, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{delivery} usable ({start} + {n} min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{differs} changed since {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {count} {packages}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{doors} in {n} halls</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{end} is not after {start}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{end} min clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {lines} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first}, {second} and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folded} quiet doors folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{free} · drop a truck here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heading} is empty. Every row needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{headline} (part {part}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{headline} (part {part}): {on_hold}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is "{given}", which is not a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is "{given}", which is out of range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is "{value}", which is no number from 0 on. Write it like 15 or 1.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is "{value}". Write whole minutes, such as 15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} stands in row {row} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} too late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lines} has no parts from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lines} without parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} does not work in the time of {count}, first part {part}, {span}: that consumption is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} down {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} gets low on part {part} {clock}: {relief}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} has no parts since {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} is down {span} as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} lacks {count} from {clock} on, first {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} needs it by {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} stops {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} stops {at} (part {part}), no parts from then on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} stops {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} stops {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} stops {span} (part {part}), {lasts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} works again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} · part {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line} · {part} and {stops} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{matches}, {n} kinds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{missing} are missing {end}: look for another source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{more} more · {on_time} on time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{named} has {lacking} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{named} was due {clock} and has no new time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is on hold: {hold_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} no reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} stops {outlook}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {word} {began}, after {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · delivery {delivery}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, row {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}{column} {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}{name2} {hours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}{of_line} is not on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{now} overdue, no new time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{now} to {now2} · {scale_said}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{number} dock doors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} parts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} suppliers</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cells need something.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} columns were left out: they lie to the right of the last one.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} consumption rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} deliveries</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} door clashes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doors without a delivery</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier deliveries</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier stretches of work</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} matches</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} more deliveries</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more parts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} moves</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} need you</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} open</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts without a stock count</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} quiet doors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} remarks</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows copied.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {table} ({named}{more})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suppliers on time</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suppliers {tolerance} {when}, {said} · {of} on time</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>{old_door} to {door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{old} becomes {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{outlook} stops {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{outlook} stops {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{outlook} stops {clock} (part {part})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{owner} takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{owner}: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{parts} and {parts2} more parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} is counted by line ({own})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} was {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be written: {strerror}. No page was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no CSV or XLSX file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is at step {seq}, this window at step {based_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{picked} of {counted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{picked} of {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pinned} pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place}, row {row_no}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} cannot be opened; the folder or file may not be read by you, or is no file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} could not be written, {free} MB are free there. The last change was not made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} does not exist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} fails its check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} has version {version} of the file, and this jitdesk must first bring it to {ours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} has version {version} of the file, this jitdesk knows up to {ours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} holds nothing at all; a copy that was cut off leaves such a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} is being written to by another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} is open for writing by {who}, and only one jitdesk may write to a plant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} lies on {kind}. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} or its folder may not be written to by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plant} was not made by jitdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason}, key {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} deliveries stand in each other's way at door {door} {span}: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} deliveries written to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence} Close again to leave it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} new {new_word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} of {all} deliveries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} is before now ({now})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} to {end} at {amount} an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stops} stops from {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stops} stops {first}{dash}{at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sum} of {sum2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier_names} at {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier} comes {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier} has no time yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier} overdue since {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier} {quantity} on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier}{late}, {spare_s} to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{supplier}{late}, {spare_s} too late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{table} {row}: {column} is "{named}", which is not in {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} is not after now ({now})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{title}, {n} pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{trucks} bring {some}, counted only at lines, and name no line: they count nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trucks} without a line to go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{weekday} {month} · Week {week}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}, {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when}  {name}, delivery {delivery}: {delay_s} ({document})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when} at {door}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when} at {door}, truck {length} faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when} is after now ({now})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when} · {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{worked} of working time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{found}” under “{column}”: is that {words} or {words2}?</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
