"""Messages to suppliers: drafted, read over, handed on to the mail program; never sent from here."""
