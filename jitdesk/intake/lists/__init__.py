"""Lists: delimited text, workbooks and web tables, whatever their headings and language."""
