"""Collects every text a person sees, and keeps the translation files in step with them."""
