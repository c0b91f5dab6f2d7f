"""Everything by its name: the command palette and the sheet of shortcuts."""
