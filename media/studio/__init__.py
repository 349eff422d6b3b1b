"""The clip studio: pose files become demo clips. See README.md; the app never imports this."""
