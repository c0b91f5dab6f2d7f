"""One function a verb, used by the command line and the window alike."""
