"""The use cases of a clinic: its people, what is prescribed to them, and the sessions led there."""
