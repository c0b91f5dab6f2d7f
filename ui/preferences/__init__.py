"""The window of settings: one page for each kind, every choice in force and kept as soon as it is made."""
