"""The page of routines: what there is, what each holds, one's own."""
