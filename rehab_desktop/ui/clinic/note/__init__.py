"""The note of a visit: drafted from facts, signed once, amended after that."""
