"""The coding form."""
