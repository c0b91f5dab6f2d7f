"""One module a format: bytes to records and back; never touches the project file."""
