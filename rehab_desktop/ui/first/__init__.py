"""What comes first: what a person tells, the page before the first session, cautions."""
