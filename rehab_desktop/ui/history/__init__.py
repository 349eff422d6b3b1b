"""What was done: calendar, list, one session whole, trends and scores."""
