"""The settings of the clinic: who works there, the lock, how long records are kept, the trail."""
