"""The window: Qt, and nothing but the business of Qt."""
