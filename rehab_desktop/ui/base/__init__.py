"""What every page is built with: list models, futures, choices, pictures, the theme."""
