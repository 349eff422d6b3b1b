"""What differs from one operating system to the next: time, sleep, timers, logs and folders."""
