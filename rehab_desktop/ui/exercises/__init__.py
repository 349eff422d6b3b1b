"""The library of exercises: found by word, focus or equipment."""
