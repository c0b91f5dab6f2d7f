"""The agreement report as values, and its forms: JSON, Markdown, HTML."""
