"""The clinic in words: states, days, flags, changes of a prescription, the draft of a note."""
