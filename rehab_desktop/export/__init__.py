"""Files for other people and programs: tables, activities, calendars; on paper in `pdf`."""
