"""What there is to do and to know: exercise cards, routines, clips, pain lights, cards on why."""
