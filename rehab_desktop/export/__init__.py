"""Files for other people and programs: tables, reports, activities, calendars, and routines in."""
