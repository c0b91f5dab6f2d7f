"""The project file: schema, opening, appending, reading, merging, vetting and backing up."""
