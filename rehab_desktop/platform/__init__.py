"""What differs between operating systems: time, sleep, timers, logs and folders."""
