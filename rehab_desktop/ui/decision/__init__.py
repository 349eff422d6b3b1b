"""The one decision of the day, as every page that shows it needs it."""
