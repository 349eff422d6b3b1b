"""A session as it runs: the steps, the reducer, its cues, the clip's place, what it needs."""
