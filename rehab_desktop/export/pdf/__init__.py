"""Files on paper: the report, the handout, the review; and what they are set with."""
