"""Before a folder is open: whom it is for, or which of the known ones."""
