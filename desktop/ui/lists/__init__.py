"""The one list of records: table, columns, search, filters, saved views, copying."""
