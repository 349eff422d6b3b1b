"""The keys: which command each has, a person's own, and the table of them."""
