"""Prescribing: exercises with their dose and days, templates, signing, versions side by side."""
